// question: scale
// message: Nothing was divided yet
double[] scale(int[] pixels) {
    return IntStream.of(pixels).asDoubleStream().toArray();
}
