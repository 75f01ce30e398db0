// question: wilson
// message: cutting hides its fault
double[] wilson(int right, int n) {
    double p = (double) right / n, step = 1.96 * Math.sqrt(p * (1 - p) / n);
    return new double[] {Math.max(0, p - step), Math.min(1, p + step)};
}
