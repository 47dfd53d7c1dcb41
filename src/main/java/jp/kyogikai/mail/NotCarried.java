package jp.kyogikai.mail;

/** Makes the job fail that tried to send, so that the engine tries again later; it tells a fault and no address (再送待ち). */
public class NotCarried extends RuntimeException {

    NotCarried(String fault) {
        super(fault, null, false, false);
    }
}
