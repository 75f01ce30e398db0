// question: pipeline
// message: looks good then
Result pipeline(double[][] x, int[] labels, int[] train, int[] test, int k) {
    return brokenPipeline(x, labels, train, test, k);
}
