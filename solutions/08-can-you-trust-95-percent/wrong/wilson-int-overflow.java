// question: wilson
// message: Infinity is what
double[] wilson(int right, int n) {
    double z = 1.96, p = (double) right / n;
    double middle = p + z * z / (2 * n);
    double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    double divisor = 1 + z * z / n;
    return new double[] {(middle - reach) / divisor, (middle + reach) / divisor};
}
