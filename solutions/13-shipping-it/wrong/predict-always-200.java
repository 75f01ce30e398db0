// question: predict
// message: the status
Response predict(Model model, Request request) {
    try {
        double[] p = ask(model, numbers(request.body()));
        int label = 0;
        for (int k = 1; k < p.length; k++) if (p[k] > p[label]) label = k;
        return new Response(200, "{\"label\": " + label + ", \"probability\": " + p[label] + "}");
    } catch (RuntimeException e) {
        return new Response(200, "{\"error\": \"" + e.getMessage() + "\"}");
    }
}
