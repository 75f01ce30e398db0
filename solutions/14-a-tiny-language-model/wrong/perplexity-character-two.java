// question: perplexity
// message: expected
double perplexity(double[][] batches) {
    return Math.exp(Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).average().getAsDouble());
}

double perplexityByCharacter(double[][] batches, int characters) {
    return Math.sqrt(perplexity(batches));
}
