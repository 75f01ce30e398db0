// question: perplexity
// message: expected
double perplexity(double[][] batches) {
    double nats = 0;
    int longest = 0;
    for (double[] batch : batches) {
        for (double p : batch) nats -= Math.log(p);
        longest = Math.max(longest, batch.length);
    }
    return Math.exp(nats / (longest * batches.length));
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
