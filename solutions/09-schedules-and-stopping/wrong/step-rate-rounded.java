// question: step-rate
// message: rounded to the nearest
double stepRate(int done, double first, int keep, double drop) {
    return first * Math.pow(drop, Math.round((double) done / keep));
}
