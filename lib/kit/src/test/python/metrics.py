"""Writes metric/metrics.json: scikit-learn's and SciPy's numbers for MetricsTest.

classification: labels and predictions of so many classes, their confusion matrix, accuracy, and precision, recall
  and F1 by class (null where it is 0/0), with macro F1 over the classes that occur and micro F1.
regression: truth and predictions with mean squared and absolute error and R²; `floats` are the same of float32.
probabilities: one row an example, with the log loss of the labels.
wilson: successes of n, and the ends of the interval at this confidence.
"""

import warnings

import numpy
import scipy
import sklearn
from scipy.stats import binomtest
from sklearn import metrics

from stored import Chance, write

warnings.filterwarnings("ignore", message="A single label was found")  # one case is just that
chance = Chance(1)


def classification(labels, predictions, classes):
    of = dict(labels=range(classes), zero_division=numpy.nan)
    return {
        "classes": classes,
        "labels": labels,
        "predictions": predictions,
        "confusion": metrics.confusion_matrix(labels, predictions, labels=range(classes)),
        "accuracy": metrics.accuracy_score(labels, predictions),
        "precision": metrics.precision_score(labels, predictions, average=None, **of),
        "recall": metrics.recall_score(labels, predictions, average=None, **of),
        "f1": metrics.f1_score(labels, predictions, average=None, **of),
        "macroF1": metrics.f1_score(labels, predictions, average="macro", zero_division=0),
        "microF1": metrics.f1_score(labels, predictions, average="micro"),
    }


def drawn(n, classes, right):
    labels = [chance.below(classes) for _ in range(n)]
    return labels, [k if chance.uniform(0, 1) < right else chance.below(classes) for k in labels], classes


def regression(truth, predictions):
    return {
        "truth": truth,
        "predictions": predictions,
        "meanSquaredError": metrics.mean_squared_error(truth, predictions),
        "meanAbsoluteError": metrics.mean_absolute_error(truth, predictions),
        "r2": metrics.r2_score(truth, predictions),
    }


def noisy(n, level, spread, noise):
    truth = [level + spread * x for x in chance.uniforms(n, -1, 1)]
    return truth, [y + noise * x for y, x in zip(truth, chance.uniforms(n, -1, 1))]


def probabilities(n, classes, sharpness):
    logits = numpy.array([chance.uniforms(classes, -sharpness, sharpness) for _ in range(n)])
    rows = numpy.exp(logits - logits.max(axis=1, keepdims=True))
    rows /= rows.sum(axis=1, keepdims=True)
    labels = [chance.below(classes) for _ in range(n)]
    return {"rows": rows, "labels": labels, "logLoss": metrics.log_loss(labels, rows, labels=range(classes))}


def sure(rows, labels):
    return {"rows": rows, "labels": labels, "logLoss": metrics.log_loss(labels, rows, labels=range(len(rows[0])))}


def wilson(successes, n, confidence):
    ends = binomtest(successes, n).proportion_ci(confidence_level=confidence, method="wilson")
    return {"successes": successes, "n": n, "confidence": confidence, "low": ends.low, "high": ends.high}


write(
    "metric/metrics.json",
    {
        "classification": [
            classification(*drawn(60, 2, 0.8)),
            classification(*drawn(200, 10, 0.7)),
            classification(*drawn(50, 3, 0)),
            classification([0, 0, 1, 1], [0, 0, 1, 1], 2),  # all right
            classification([0, 0, 1, 1], [1, 1, 0, 0], 2),  # all wrong
            classification([0, 1, 0, 1], [0, 0, 0, 0], 2),  # class 1 is never answered
            classification([2, 2, 0], [2, 1, 0], 4),  # class 1 has no examples, class 3 never occurs
            classification([0], [0], 1),
        ],
        "regression": [
            regression(*noisy(100, 0, 1, 0.3)),
            regression(*noisy(100, 1e6, 10, 5)),  # prices: a spread that is small beside the level
            regression([1.0, 2.0, 3.0], [3.0, 3.0, -3.0]),  # worse than the mean: R² is negative
            regression([2.0, 2.0, 2.0], [2.0, 2.0, 2.0]),  # constant, and right
            regression([2.0, 2.0, 2.0], [2.0, 2.0, 2.5]),  # constant, and wrong
        ],
        "floats": [
            regression(numpy.float64(numpy.float32(truth)), numpy.float64(numpy.float32(predictions)))
            for truth, predictions in [noisy(50, 0, 1, 0.3), noisy(50, 100, 20, 5)]
        ],
        "probabilities": [
            probabilities(50, 3, 2),
            probabilities(50, 10, 30),
            sure([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]], [0, 1, 1]),  # the last is sure, and wrong
        ],
        "wilson": [
            wilson(successes, n, confidence)
            for successes, n in [(0, 10), (10, 10), (5, 10), (1, 1), (190, 200), (950, 1000), (9702, 10000)]
            for confidence in [0.5, 0.9, 0.95, 0.99, 0.999999]
        ],
    },
    numpy=numpy.__version__,
    scipy=scipy.__version__,
    **{"scikit-learn": sklearn.__version__},
)
