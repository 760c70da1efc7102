// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace gensvar::uitest {

/// A desktop of its own without a screen: an X server, a session bus and the bus of assistive technology, none of
/// which knows the user's. They end with it, and with the test where that is killed.
class Desktop
{
public:
    Desktop();
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    /// What hindered it to start, as a sentence; empty where it stands.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    /// Of a program that is to run on it.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Where programs tell of their controls.
    [[nodiscard]] QDBusConnection accessibility() const;

private:
    void startScreen();
    void startSessionBus();
    void startAccessibilityBus();
    /// Starts a program of a package; its first line of output, empty and a fault where there is none.
    QString start(QProcess &process, const QString &program, const QStringList &arguments, const QString &package);
    void fail(const QString &sentence);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_screen;
    QProcess m_sessionBus;
    QProcess m_launcher;
    QString m_fault;
};

} // namespace gensvar::uitest
