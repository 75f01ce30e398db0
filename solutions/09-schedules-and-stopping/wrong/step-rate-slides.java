// question: step-rate
// message: The exponent has a fraction
double stepRate(int done, double first, int keep, double drop) {
    return first * Math.pow(drop, (double) done / keep);
}
