// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crypto/securebytes.h"
#include <QStringList>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QVBoxLayout;

namespace itinera {

/// A passphrase field with a button that shows what is typed. Spell checkers and keyboards learn nothing from
/// it.
QLineEdit *addPassphraseField(QVBoxLayout *layout, const QString &label, const QString &name);

/// A new passphrase, typed twice, with how hard it is to guess.
class NewPassphrase : public QWidget {
    Q_OBJECT
public:
    /// `prefix` begins the fields' object names; `personal` gives words that must not count.
    NewPassphrase(const QString &prefix, std::function<QStringList()> personal, QWidget *parent = nullptr);
    bool isGood() const; ///< Hard enough, and twice the same.
    SecureBytes passphrase() const;
    void clear();
    void judge();

signals:
    void changed();

private:
    std::function<QStringList()> m_personal;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_again = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_text = nullptr;
    bool m_enough = false;
};

} // namespace itinera
