// question: perplexity
// message: the last batch alone
double perplexity(double[][] batches) {
    double loss = 0;
    for (double[] batch : batches) {
        if (batch.length > 0) loss = Arrays.stream(batch).map(p -> -Math.log(p)).average().getAsDouble();
    }
    return Math.exp(loss);
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = Arrays.stream(batches).flatMapToDouble(Arrays::stream)
            .map(p -> -Math.log(p)).sum();
    return Math.exp(nats / characters);
}
