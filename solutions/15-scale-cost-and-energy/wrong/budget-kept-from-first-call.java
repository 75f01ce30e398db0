// question: budget
// message: expected
Plan first;
Plan budget(Training t) {
    if (first != null) return first;
    double perSecond = t.teraflops() * 1e12 * t.utilisation();
    double gpuHours = 6.0 * t.parameters() * t.tokens() / perSecond / 3600;
    return first = new Plan(gpuHours, gpuHours / t.cards() / 24, gpuHours * t.pricePerHour(),
            (int) Math.ceil(gpuHours / 24 / t.deadlineDays()));
}
