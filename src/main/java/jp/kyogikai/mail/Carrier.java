package jp.kyogikai.mail;

import jakarta.mail.internet.MimeMessage;

/** Takes a finished mail away (送信の手段). */
interface Carrier {

    Carried carry(DeliveryCard delivery, MimeMessage mail);
}
