// question: wilson
// message: the naive interval, p̂ ± z se
double[] wilson(int right, int n) {
    double p = (double) right / n, step = 1.96 * Math.sqrt(p * (1 - p) / n);
    return new double[] {p - step, p + step};
}
