// question: perplexity
// message: A perplexity was divided
double perplexity(double[][] batches) {
    return Math.exp(Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).average().getAsDouble());
}

double perplexityByCharacter(double[][] batches, int characters) {
    int tokens = Arrays.stream(batches).mapToInt(batch -> batch.length).sum();
    return perplexity(batches) * tokens / characters;
}
