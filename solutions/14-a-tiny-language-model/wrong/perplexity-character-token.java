// question: perplexity
// message: the perplexity per token
double perplexity(double[][] batches) {
    return Math.exp(Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).average().getAsDouble());
}

double perplexityByCharacter(double[][] batches, int characters) {
    return perplexity(batches);
}
