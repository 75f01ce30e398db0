// question: budget
// message: expected  GPU-hours
Plan budget(Training t) {
    double perSecond = (int) t.teraflops() * 1e12 * t.utilisation();
    double gpuHours = 6.0 * t.parameters() * t.tokens() / perSecond / 3600;
    return new Plan(gpuHours, gpuHours / t.cards() / 24, gpuHours * t.pricePerHour(),
            (int) Math.ceil(gpuHours / 24 / t.deadlineDays()));
}
