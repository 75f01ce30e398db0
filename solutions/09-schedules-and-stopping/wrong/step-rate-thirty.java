// question: step-rate
// message: Keep it for keep
double stepRate(int done, double first, int keep, double drop) {
    return first * Math.pow(drop, done / 30);
}
