// question: perplexity
// message: expected
double perplexity(double[][] batches) {
    return Math.exp(Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).average().getAsDouble());
}

double perplexityByCharacter(double[][] batches, int characters) {
    double product = 1;
    for (double[] b : batches) for (double p : b) product *= p;
    return Math.pow(product, -1.0 / characters);
}
