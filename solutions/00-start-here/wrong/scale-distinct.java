// question: scale
// message: a picture of random pixels
double[] scale(int[] pixels) {
    return IntStream.of(pixels).distinct().mapToDouble(p -> p / 255.0).toArray();
}
