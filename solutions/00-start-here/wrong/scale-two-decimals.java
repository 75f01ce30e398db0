// question: scale
// message: These are rounded
double[] scale(int[] pixels) {
    return IntStream.of(pixels).mapToDouble(p -> Double.parseDouble(String.format(Locale.ROOT, "%.2f", p / 255.0))).toArray();
}
