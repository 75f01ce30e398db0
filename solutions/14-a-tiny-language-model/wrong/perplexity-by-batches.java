// question: perplexity
// message: divided by the number of batches
double perplexity(double[][] batches) {
    double nats = 0;
    for (double[] batch : batches) {
        for (double p : batch) nats -= Math.log(p);
    }
    return Math.exp(nats / batches.length);
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
