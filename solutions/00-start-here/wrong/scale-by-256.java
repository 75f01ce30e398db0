// question: scale
// message: there are 256 values
double[] scale(int[] pixels) {
    return IntStream.of(pixels).mapToDouble(p -> p / 256.0).toArray();
}
