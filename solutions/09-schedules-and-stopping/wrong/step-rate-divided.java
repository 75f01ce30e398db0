// question: step-rate
// message: it was divided by drop
double stepRate(int done, double first, int keep, double drop) {
    return first / Math.pow(drop, done / keep);
}
