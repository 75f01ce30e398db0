// question: perplexity
// message: mean of the batches' perplexities
double perplexity(double[][] batches) {
    return Arrays.stream(batches).filter(batch -> batch.length > 0)
            .mapToDouble(batch -> Math.exp(Arrays.stream(batch).map(p -> -Math.log(p)).average().getAsDouble()))
            .average().getAsDouble();
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
