// question: scale
// message: The pixels were sorted
double[] scale(int[] pixels) {
    Arrays.sort(pixels);
    return IntStream.of(pixels).mapToDouble(p -> p / 255d).toArray();
}
