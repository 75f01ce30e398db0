// question: step-rate
// message: anything to the power of 0 is 1
double stepRate(int done, double first, int keep, double drop) {
    int drops = done / keep;
    return first * drop * drops;
}
