// question: scale
// message: expected
double[] scale(int[] pixels) {
    int max = IntStream.of(pixels).max().getAsInt();
    return IntStream.of(pixels).mapToDouble(p -> p / (double) max).toArray();
}
