// question: budget
// message: Those are seconds
Plan budget(Training t) {
    double perSecond = t.teraflops() * 1e12 * t.utilisation();
    double gpuHours = 6.0 * t.parameters() * t.tokens() / perSecond;
    return new Plan(gpuHours, gpuHours / t.cards() / 24 / 3600, gpuHours * t.pricePerHour(),
            (int) Math.ceil(gpuHours / 24 / t.deadlineDays()));
}
