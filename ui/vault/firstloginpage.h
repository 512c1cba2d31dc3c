// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/securebytes.h"
#include <QWidget>

class QLabel;
class QLineEdit;

namespace itinera {

class NewPassphrase;
class Vault;

/// After the first login with a temporary passphrase: she chooses her own before anything else.
class FirstLoginPage : public QWidget {
    Q_OBJECT
public:
    explicit FirstLoginPage(Vault &vault, QWidget *parent = nullptr);

signals:
    void done();
    void left(); ///< Not now: the vault closes.

private:
    void change();
    Vault &m_vault;
    QLineEdit *m_old = nullptr;
    NewPassphrase *m_fresh = nullptr;
    QLabel *m_failure = nullptr;
};

} // namespace itinera
