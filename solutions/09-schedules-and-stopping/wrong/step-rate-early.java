// question: step-rate
// message: an epoch too early
double stepRate(int done, double first, int keep, double drop) {
    return first * Math.pow(drop, (done + 1) / keep);
}
