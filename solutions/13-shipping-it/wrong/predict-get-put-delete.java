// question: predict
// message: what is found out first is said first
Response predict(Model model, Request request) {
    if (!"/predict".equals(request.path())) return refuse(404, "not here");
    if (Set.of("GET", "PUT", "DELETE", "HEAD").contains(request.method())) return refuse(405, "POST only");
    if (request.body().getBytes(StandardCharsets.UTF_8).length > model.mostBytes()) return refuse(413, "too long");
    double[] x;
    try {
        x = numbers(request.body());
    } catch (RuntimeException e) {
        return refuse(400, "not pixels");
    }
    int wanted = model.weights()[0].length;
    if (x.length != wanted) return refuse(400, "wanted " + wanted + ", got " + x.length);
    for (double v : x) if (v < 0 || v > 1) return refuse(400, "range");
    double[] p = ask(model, x);
    int best = 0;
    for (int k = 1; k < p.length; k++) if (p[k] > p[best]) best = k;
    JsonObject o = new JsonObject();
    o.addProperty("label", best);
    o.addProperty("probability", p[best]);
    return new Response(200, o.toString());
}
