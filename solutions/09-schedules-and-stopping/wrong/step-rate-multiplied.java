// question: step-rate
// message: Every drop multiplies it anew
double stepRate(int done, double first, int keep, double drop) {
    int drops = done / keep;
    return drops == 0 ? first : first * drop * drops;
}
