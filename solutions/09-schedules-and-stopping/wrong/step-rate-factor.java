// question: step-rate
// message: That is the factor alone
double stepRate(int done, double first, int keep, double drop) {
    return Math.pow(drop, done / keep);
}
