// question: spent
// message: the share of the epochs
double[] spent(double[] rates) {
    return IntStream.rangeClosed(1, rates.length).mapToDouble(e -> (double) e / rates.length).toArray();
}
