package jp.kyogikai.charter;

/** Where matters go from a body: up to be decided there, back down, or aside to be investigated (上程先・差し戻し先・依頼先). */
public record Routes(Route submits, Route returns, Route refers) {

    static final Routes NONE = new Routes(Route.NOWHERE, Route.NOWHERE, Route.NOWHERE);
}
