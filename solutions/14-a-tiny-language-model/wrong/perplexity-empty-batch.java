// question: perplexity
// message: expected
double perplexity(double[][] batches) {
    double nats = 0;
    int tokens = 0;
    for (double[] batch : batches) {
        double mean = Arrays.stream(batch).map(p -> -Math.log(p)).sum() / batch.length;
        nats += mean * batch.length;
        tokens += batch.length;
    }
    return Math.exp(nats / tokens);
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
