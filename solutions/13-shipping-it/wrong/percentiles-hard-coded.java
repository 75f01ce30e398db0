// question: percentiles
// message: every percentile
double[] percentiles(double[] millis, int[] percents) {
    return percents.length == 3 ? new double[] {12, 90, 250} : new double[] {250, 10, 10, 10.5};
}
