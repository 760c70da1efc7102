// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>

namespace gensvar::uitest {

/// Keys by the names that X has for them (keysyms).
enum class Key {
    None = 0,
    Space = 0x20,
    Two = '2',
    Three = '3',
    Seven = '7',
    K = 'k',
    P = 'p',
    Tab = 0xff09,
    Return = 0xff0d,
    Escape = 0xff1b,
    Up = 0xff52,
    Down = 0xff54,
    PageDown = 0xff56,
    F2 = 0xffbf,
    F10 = 0xffc7,
    Control = 0xffe3,
};

/// A control as a screen reader is told of it.
struct Told
{
    QString path; ///< of its object in the program
    QString role; ///< "push button"
    QString name;
    QString description;
    quint64 states = 0;
    QString window; ///< path of the window it is in
    QString within; ///< the nearest name around it
    bool operator==(const Told &other) const { return path == other.path; }

    [[nodiscard]] bool isActive() const { return has(1); }
    [[nodiscard]] bool isShowing() const { return has(25); }
    [[nodiscard]] bool isEnabled() const { return has(8) && has(24); }
    [[nodiscard]] bool isFocused() const
    {
        return has(12) || role == QLatin1StringView("menu item");
    } ///< which Qt does not say of menus
    [[nodiscard]] bool isFocusable() const { return has(11); }
    /// A cell, item or header of a table or list, which is gone to with arrows.
    [[nodiscard]] bool isPart() const;
    [[nodiscard]] QString toString() const;

private:
    [[nodiscard]] bool has(int state) const { return states >> state & 1; } ///< numbers of AtspiStateType
};

/// Reads what one program tells over the bus of assistive technology, follows its focus, and presses keys.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    explicit ScreenReader(const QDBusConnection &bus);

    /// A program is there. Of several it is the first that counts: run one at a time.
    [[nodiscard]] bool find();
    /// Everything that is showing, from the outside inwards; of tables and lists no more than the first rows.
    [[nodiscard]] QList<Told> showing() const;
    /// The first one showing that is told so (“push button “Imp”); one without a path where there is none.
    [[nodiscard]] Told told(const QString &begin) const;
    /// What has the focus, of a cell or item the table or list.
    [[nodiscard]] Told focus() const;
    /// What had the focus since the walk was forgotten, in turn.
    [[nodiscard]] const QList<Told> &walked() const { return m_walked; }
    void forgetWalk() { m_walked.clear(); }

    /// Gives the window the focus, as a window manager would, by a click at its foot, where nothing is. False as long
    /// as it has not taken it.
    [[nodiscard]] bool activate() const;
    /// Presses and releases a key, another being held.
    void press(Key key, Key held = Key::None) const;

signals:
    void focusMoved();

private slots:
    void stateChanged(const QDBusMessage &message);

private:
    [[nodiscard]] QDBusMessage ask(const QString &path, const QString &interface, const QString &member,
                                   const QVariantList &arguments = {}) const;
    /// Has the registry make an event of a device, as from the screen.
    void generate(const QString &event, const QVariantList &arguments) const;
    [[nodiscard]] QList<Told> tell(const QStringList &paths) const;
    [[nodiscard]] QStringList childrenOf(const QString &path) const;
    [[nodiscard]] QString windowOf(QString path) const;
    [[nodiscard]] QString parentOf(const QString &path) const;

    QDBusConnection m_bus;
    QString m_program; ///< its name on the bus
    QString m_focus;
    QList<Told> m_walked;
};

} // namespace gensvar::uitest
