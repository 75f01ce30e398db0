// question: budget
// message: 10^12 operations, not 10^9
Plan budget(Training t) {
    double perSecond = t.teraflops() * 1e9 * t.utilisation();
    double gpuHours = 6.0 * t.parameters() * t.tokens() / perSecond / 3600;
    return new Plan(gpuHours, gpuHours / t.cards() / 24, gpuHours * t.pricePerHour(),
            (int) Math.ceil(gpuHours / 24 / t.deadlineDays()));
}
