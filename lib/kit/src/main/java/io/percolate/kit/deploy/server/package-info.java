/**
 * A model behind HTTP, on the JDK's own server: {@link io.percolate.kit.deploy.server.ModelServer}
 * answers {@code POST /predict}, and shows a page to draw on.
 *
 * <p>A request's way: {@code ModelServer} hands it to the {@code Router}, which finds who answers
 * such a path and method, for {@code /predict} that is {@code Prediction}: it waits for its turn at
 * the {@code Gate}, reads the {@code Body} and its {@code Inputs}, asks the {@link
 * io.percolate.kit.deploy.server.Predictor}, and the {@code Call} says the answer. Whatever is
 * wrong on that way is thrown as a {@code Refusal}; a {@code Watch} sees to it that nothing takes
 * too long.
 */
package io.percolate.kit.deploy.server;
