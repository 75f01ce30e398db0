// question: distil
// message: surer than its teacher
NDArray distilLoss(NDArray teacher, NDArray student, float temperature) {
    return teacher.div(temperature).softmax(1)
            .mul(student.div(temperature).logSoftmax(1))
            .sum(new int[] {1}).mean().mul(-temperature * temperature);
}

Students distil(Lesson lesson, float[][] unseen, int seed) {
    Options options = options().epochs(12).batchSize(50).seed(seed).quiet();
    int[] labels = new int[lesson.logits().length];
    for (int i = 0; i < labels.length; i++) {
        for (int k = 1; k < 10; k++) {
            if (lesson.logits()[i][k] > lesson.logits()[i][labels[i]]) labels[i] = k;
        }
    }
    Examples asked = examples(unseen, new int[unseen.length]);
    Block alone = student();
    fit(alone, examples(lesson.labelled(), lesson.labels()), options.batchSize(10).optimizer(adam(1e-2)));
    Block taught = student();
    fit(taught, examples(lesson.unlabelled(), labels), options.optimizer(adam(1e-2)));
    Students students = new Students(probabilities(alone, asked), probabilities(taught, asked));
    alone.clear();
    taught.clear();
    return students;
}
