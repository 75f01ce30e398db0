// question: start
// message: goes by the units of the layer
double[] startVariances(int[] sizes, boolean he) {
    return IntStream.range(0, sizes.length - 1)
            .mapToDouble(i -> 2.0 / (he ? sizes[i + 1] : sizes[i] + sizes[i + 1]))
            .toArray();
}
