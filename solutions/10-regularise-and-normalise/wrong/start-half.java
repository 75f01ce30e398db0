// question: start
// message: the numerator is 2
double[] startVariances(int[] sizes, boolean he) {
    return IntStream.range(0, sizes.length - 1)
            .mapToDouble(i -> (he ? 2.0 : 1.0) / (he ? sizes[i] : sizes[i] + sizes[i + 1]))
            .toArray();
}
