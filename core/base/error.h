// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <exception>

namespace itinera {

/// A failure as a person needs to hear it: what happened, what was kept, and what to do now.
/// Thrown by core, caught in one place in the ui and one in the command line program.
/// The texts are translated; they never hold a key, a passphrase or anything about a person.
class Error : public std::exception {
public:
    Error(QString happened, QString kept, QString toDo);
    const QString &happened() const { return m_happened; } ///< One sentence: what is wrong.
    const QString &kept() const { return m_kept; }         ///< What is safe and untouched.
    const QString &toDo() const { return m_toDo; }         ///< The next step for the person at the keyboard.
    QString message() const;                               ///< The three together, separated by spaces.
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_happened;
    QString m_kept;
    QString m_toDo;
    QByteArray m_utf8;
};

/// What was typed or given is not usable (a date that does not exist, a missing name, an unknown code).
class InputError : public Error {
    using Error::Error;
};

/// A rule of the practice or a permission says no (changing what was signed, a weak passphrase).
class Refused : public Error {
    using Error::Error;
};

/// Her roles do not allow it. Told to her, and written into the audit trail.
class NotAllowed : public Refused {
public:
    NotAllowed(QString permission, QString happened, QString kept, QString toDo)
        : Refused(std::move(happened), std::move(kept), std::move(toDo)), m_permission(std::move(permission))
    {
    }
    const QString &permission() const { return m_permission; } ///< As it is stored: "plan.change".

private:
    QString m_permission;
};

/// A record that was asked for is not there.
class NotFound : public Error {
    using Error::Error;
};

/// Reading or writing failed: disk full, read-only, damaged.
class StorageError : public Error {
public:
    enum class Fault { Other, DiskFull, ReadOnly, Damaged, Busy };
    StorageError(Fault fault, QString happened, QString kept, QString toDo)
        : Error(std::move(happened), std::move(kept), std::move(toDo)), m_fault(fault)
    {
    }
    Fault fault() const { return m_fault; }

private:
    Fault m_fault;
};

/// A vault cannot be opened or created. Nothing was overwritten.
class VaultError : public Error {
public:
    enum class Fault {
        NotAVault,
        AlreadyExists,
        CannotCreate,
        WrongPassphrase,
        InUse,
        KeysMissing,
        KeysDamaged,
        KeysNewer,
        DatabaseMissing,
        DatabaseDamaged,
        DatabaseForeign,
        DatabaseNewer,
        NotEncrypted,
        ReadOnly,
        DiskFull
    };
    VaultError(Fault fault, QString happened, QString kept, QString toDo)
        : Error(std::move(happened), std::move(kept), std::move(toDo)), m_fault(fault)
    {
    }
    Fault fault() const { return m_fault; }

private:
    Fault m_fault;
};

} // namespace itinera
