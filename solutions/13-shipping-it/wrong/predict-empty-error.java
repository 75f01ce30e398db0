// question: predict
// message: A refusal says why
Response predict(Model model, Request request) {
    if (!request.path().equals("/predict")) {
        return refuse(404, "Nothing is at " + request.path() + ".");
    }
    if (!request.method().equals("POST")) {
        return refuse(405, "");
    }
    if (request.body().getBytes(StandardCharsets.UTF_8).length > model.mostBytes()) {
        return refuse(413, "The body has more than " + model.mostBytes() + " bytes.");
    }
    double[] x;
    try {
        x = numbers(request.body());
    } catch (IllegalArgumentException e) {
        return refuse(400, e.getMessage());
    }
    int wanted = model.weights()[0].length;
    if (x.length != wanted) {
        return refuse(400, x.length + " numbers came; this model takes " + wanted + ".");
    }
    if (!DoubleStream.of(x).allMatch(v -> v >= 0 && v <= 1)) {
        return refuse(400, "Pixels go from 0 to 1.");
    }
    double[] p = ask(model, x);
    int label = IntStream.range(0, p.length).reduce(0, (a, b) -> p[b] > p[a] ? b : a);
    return new Response(200, "{\"label\": " + label + ", \"probability\": " + p[label] + "}");
}
