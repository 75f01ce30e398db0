// question: spent
// message: These are the shares of single epochs
double[] spent(double[] rates) {
    double total = DoubleStream.of(rates).sum();
    return DoubleStream.of(rates).map(rate -> rate / total).toArray();
}
