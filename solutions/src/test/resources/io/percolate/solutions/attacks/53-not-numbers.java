// attack: returns NaN and infinity of every kind
// assignment: 00-start-here
// question: scale
// notebook: values
// earns: 0
// reason: NaN
double[] scale(int[] pixels) {
    return java.util.stream.IntStream.of(pixels).mapToDouble(p -> p % 2 == 0 ? Double.longBitsToDouble(0x7ff8000000000badL + p) : p % 3 == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY).toArray();
}
