// question: budget
// message: the way back takes 4 more
Plan budget(Training t) {
    double perSecond = t.teraflops() * 1e12 * t.utilisation();
    double gpuHours = 2.0 * t.parameters() * t.tokens() / perSecond / 3600;
    return new Plan(gpuHours, gpuHours / t.cards() / 24, gpuHours * t.pricePerHour(),
            (int) Math.ceil(gpuHours / 24 / t.deadlineDays()));
}
