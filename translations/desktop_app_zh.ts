<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Backup</name>
    <message>
        <source>A backup is being made on {place}. Leave it plugged in.</source>
        <translation>正在{place}上备份，请不要拔出。</translation>
    </message>
    <message>
        <source>A backup was made on {place} and opened again to be sure. You may pull it out.</source>
        <translation>已在{place}上备份，并重新打开核实过。可以拔出了。</translation>
    </message>
    <message>
        <source>An earlier Balai made it. It is brought up to date when it is opened.</source>
        <translation>是用较早版本的Balai做的，打开时会自动更新。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup on {place}</source>
        <translation>{place}上的备份</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>找回这些操作</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a stick or folder</source>
        <translation>选择U盘或文件夹</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>另选一个</translation>
    </message>
    <message>
        <source>Close the post and go back to these files</source>
        <translation>关闭本站并退回到这些文件</translation>
    </message>
    <message>
        <source>Close the post and go back to this backup</source>
        <translation>关闭本站并退回到此备份</translation>
    </message>
    <message>
        <source>Do not switch the computer off. If it happens all the same, nothing is lost.</source>
        <translation>请不要关电脑。万一关了，也不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Enter nothing more. Restore that backup; the files that are here now are kept.</source>
        <translation>请不要再录入。请恢复那个备份；现在的文件会保留。</translation>
    </message>
    <message>
        <source>Entered after the backup</source>
        <translation>备份之后录入的</translation>
    </message>
    <message>
        <source>Entries that the backup of {made_at} holds are missing in {folder}: a file there was damaged. {outcome}</source>
        <translation>{made_at}的备份中有的记录，{folder}中缺失：那里有文件损坏。{outcome}</translation>
    </message>
    <message>
        <source>First you see what the backup holds. Nothing is changed before you say so.</source>
        <translation>先看备份里有什么。您确认之前，什么都不会更改。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>退回到备份</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}, {time}</source>
        <translation>退回到{day} {time}的备份</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>退回到此备份</translation>
    </message>
    <message>
        <source>It is not plugged in now.</source>
        <translation>现在没有插上。</translation>
    </message>
    <message>
        <source>It is plugged in now.</source>
        <translation>现在已插上。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Look into a backup, or go back to it</source>
        <translation>查看备份，或退回到备份</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>查看备份</translation>
    </message>
    <message>
        <source>Made on {made_at}</source>
        <translation>备份时间：{made_at}</translation>
    </message>
    <message>
        <source>Make it again on another disk or stick. If that fails too, have the post checked.</source>
        <translation>请在另一块硬盘或另一个U盘上再备份一次。如果还是失败，请找人检查本站数据。</translation>
    </message>
    <message>
        <source>No backup was found on this computer. Plug in the stick with the backups, then look again.</source>
        <translation>这台电脑上没有找到备份。请插上存有备份的U盘，再看一次。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing was done since then: nothing would be lost.</source>
        <translation>备份之后没有做过任何操作，不会丢失内容。</translation>
    </message>
    <message>
        <source>On {place} there is no backup yet. Plug it in: the backup is then made by itself.</source>
        <translation>{place}上还没有备份。插上后会自动备份。</translation>
    </message>
    <message>
        <source>Only an admin goes back to a backup. Looking into one changes nothing.</source>
        <translation>只有管理员能退回到备份。只查看不会更改任何内容。</translation>
    </message>
    <message>
        <source>Open it with the passphrase or password of that day. Then enter again what is missing.</source>
        <translation>请用当时的口令或密码打开，再把缺少的内容补录进去。</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>打开本站</translation>
    </message>
    <message>
        <source>Open the post as you did before.</source>
        <translation>请像以前一样打开本站。</translation>
    </message>
    <message>
        <source>Passphrase or password</source>
        <translation>口令或密码</translation>
    </message>
    <message>
        <source>Put the disk or stick back in and open the post: Balai then finishes what it began.</source>
        <translation>请把硬盘或U盘插回去，再打开本站：Balai会接着做完。</translation>
    </message>
    <message>
        <source>Put the earlier files in their place again</source>
        <translation>把之前的文件放回原处</translation>
    </message>
    <message>
        <source>Rows of {table} in the backup: {found} instead of {expected}.</source>
        <translation>备份中{table}的行数：{found}，应为{expected}。</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二存放处</translation>
    </message>
    <message>
        <source>The backup in {folder} came out damaged and was thrown away. {outcome}</source>
        <translation>{folder}中的备份做好后发现已损坏，已丢弃。{outcome}</translation>
    </message>
    <message>
        <source>The backup in {folder} cannot be used: {problem} Choose another one. Nothing was changed.</source>
        <translation>{folder}中的备份不能使用：{problem}请另选一个备份。没有做任何更改。</translation>
    </message>
    <message>
        <source>The backup in {folder} is incomplete: {file} is missing. Choose another one.</source>
        <translation>{folder}中的备份不完整：缺少{file}。请另选一个备份。</translation>
    </message>
    <message>
        <source>The backup in {folder} was made by a newer version of Balai. Update Balai on this computer, then restore it.</source>
        <translation>{folder}中的备份是用更新版本的Balai做的。请先更新这台电脑上的Balai，再恢复。</translation>
    </message>
    <message>
        <source>The backup is being put in its place</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} was gone before everything stood in its place. {outcome}</source>
        <translation>文件还没有全部放好，文件夹{folder}所在的硬盘就断开了。{outcome}</translation>
    </message>
    <message>
        <source>The earlier files are in their place again</source>
        <translation>之前的文件已放回原处</translation>
    </message>
    <message>
        <source>The files kept in {folder} are damaged or incomplete. Nothing was changed.</source>
        <translation>{folder}中保留的文件已损坏或不完整。没有做任何更改。</translation>
    </message>
    <message>
        <source>The files that are there now are kept. You can go back to them under Settings, Backups.</source>
        <translation>现在的文件会保留。以后可以在“设置”的“备份”中退回到它们。</translation>
    </message>
    <message>
        <source>The files that stood here until {at} are kept.</source>
        <translation>{at}之前的文件已保留。</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files. Choose the folder of the post, or a new one.</source>
        <translation>文件夹{folder}里有其他文件。请选择本站的文件夹，或新建一个。</translation>
    </message>
    <message numerus="yes">
        <source>The last backup on {place} is {n} days old. Plug it in: a new one is then made by itself.</source>
        <translation>
            <numerusform>{place}上最近一次备份是{n}天前。插上后会自动再备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup on {place} is {n} days old: plug it in</source>
        <translation>
            <numerusform>{place}上最近一次备份是{n}天前：请插上</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup there is of {at}.</source>
        <translation>那里最近一次备份的时间是{at}。</translation>
    </message>
    <message>
        <source>The last thing done in it</source>
        <translation>其中最后一次操作</translation>
    </message>
    <message>
        <source>The one that was used when the backup was made. The 12 words of the recovery sheet open it, too.</source>
        <translation>备份时使用的口令或密码。恢复单上的12个词也能打开。</translation>
    </message>
    <message>
        <source>The post is as it was on {made_at}</source>
        <translation>本站已回到{made_at}的状态</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Choose a folder whose name begins with a date.</source>
        <translation>{folder}中没有备份。请选择名称以日期开头的文件夹。</translation>
    </message>
    <message>
        <source>There is no backup on {place} yet: plug it in</source>
        <translation>{place}上还没有备份：请插上</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>There is none yet. Plug in a stick and choose it. From then on a backup is made on it by itself whenever it is plugged in. Keep the stick in another house.</source>
        <translation>还没有第二存放处。请插上U盘并选择它。以后每次插上都会自动备份。请把U盘放在另一处房子里。</translation>
    </message>
    <message>
        <source>This backup has another passphrase. Close Balai and choose “Go back to a backup” where the passphrase is asked for.</source>
        <translation>这个备份用的是另一个口令。请关闭Balai，在要求输入口令的地方选择“退回到备份”。</translation>
    </message>
    <message>
        <source>This backup of {name}</source>
        <translation>{name}的这个备份</translation>
    </message>
    <message>
        <source>This folder lies in the folder of the post. Choose a stick or another disk.</source>
        <translation>这个文件夹在本站的文件夹里面。请选择U盘或另一块硬盘。</translation>
    </message>
    <message>
        <source>Use no second place</source>
        <translation>不用第二存放处</translation>
    </message>
    <message>
        <source>What is in the folder now cannot be read. Whatever was entered after the backup is missing in it.</source>
        <translation>文件夹中现在的内容无法读取。备份之后录入的内容在其中会缺失。</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>备份内容</translation>
    </message>
    <message>
        <source>What other laptops have comes back with the next file from them.</source>
        <translation>其他电脑上有的内容，会随它们的下一个文件回来。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>另有{n}项</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} · {what}</source>
        <translation>{at} · {what}</translation>
    </message>
    <message>
        <source>{at} · {what} · {user}</source>
        <translation>{at} · {what} · {user}</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {n}</source>
        <translation>
            <numerusform>{kind}：{n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{made_at} · on this computer</source>
        <translation>{made_at} · 在这台电脑上</translation>
    </message>
    <message>
        <source>{made_at} · {place}</source>
        <translation>{made_at} · {place}</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files are missing or damaged.</source>
        <translation>
            <numerusform>{n}个附件缺失或损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things done since then would no longer be in the post</source>
        <translation>
            <numerusform>此后的{n}项操作将不再保留在本站中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things that were done after the backup are in the post again.</source>
        <translation>
            <numerusform>备份之后的{n}项操作已回到本站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things that were done after the backup can still be read in files on this computer. They can be brought back.</source>
        <translation>
            <numerusform>备份之后的{n}项操作还能从这台电脑的文件中读出，可以找回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Action {action}: its header or its operations were altered.</source>
        <translation>操作{action}：抬头或内容被改动过。</translation>
    </message>
    <message>
        <source>Operations of action number {number} have no action.</source>
        <translation>有编号为{number}的操作内容，却没有这个操作。</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>文件已损坏：{detail}</translation>
    </message>
    <message>
        <source>{row}: the list of differing entries is not what the log says for {field}.</source>
        <translation>{row}：冲突值列表与日志中{field}的记载不符。</translation>
    </message>
    <message>
        <source>{table} {row}: an operation was altered.</source>
        <translation>{table} {row}：有一项操作内容被改动过。</translation>
    </message>
    <message>
        <source>{table} {row}: its file is damaged.</source>
        <translation>{table} {row}：文件已损坏。</translation>
    </message>
    <message>
        <source>{table} {row}: its file is missing.</source>
        <translation>{table} {row}：文件缺失。</translation>
    </message>
    <message>
        <source>{table} {row}: the log has this row, the table has not.</source>
        <translation>{table} {row}：日志里有这一行，表里没有。</translation>
    </message>
    <message>
        <source>{table} {row}: the row is not what its operations say.</source>
        <translation>{table} {row}：这一行与它的操作记载不符。</translation>
    </message>
    <message>
        <source>{table} {row}: the row is there, but no operation made it.</source>
        <translation>{table} {row}：表里有这一行，但没有任何操作建立过它。</translation>
    </message>
</context>
<context>
    <name>Child record</name>
    <message>
        <source>1 or 2 answers and goes on · Enter: next question · Ctrl+S: save</source>
        <translation>按1或2作答并到下一题 · 回车键：下一题 · Ctrl+S：保存</translation>
    </message>
    <message>
        <source>A course ran from {first} to {last}. Choose a day after it.</source>
        <translation>已有一个疗程从{first}到{last}。请选择之后的日期。</translation>
    </message>
    <message>
        <source>A course runs since {day}. End it before you start another.</source>
        <translation>从{day}起已有一个疗程在进行。请先结束它，再开始新的。</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>健康指导</translation>
    </message>
    <message>
        <source>Advice for {name}, {day}</source>
        <translation>{day}对{name}的健康指导</translation>
    </message>
    <message>
        <source>All eaten</source>
        <translation>全部吃完</translation>
    </message>
    <message>
        <source>Animal protein</source>
        <translation>动物性蛋白</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Ask: {what}</source>
        <translation>询问：{what}</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>询问人</translation>
    </message>
    <message>
        <source>Ate: {foods}</source>
        <translation>吃过：{foods}</translation>
    </message>
    <message>
        <source>Begin recovery food</source>
        <translation>开始营养恢复餐</translation>
    </message>
    <message>
        <source>Begin recovery food for {name}</source>
        <translation>为{name}开始营养恢复餐</translation>
    </message>
    <message>
        <source>Born too early? Until two years choose the list for the age counted from the due date.</source>
        <translation>是早产儿吗？满两岁前，请按矫正年龄（从预产期算起）选择核对表。</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Child record</source>
        <translation>儿童记录</translation>
    </message>
    <message>
        <source>Choose 14, 28 or 56 days.</source>
        <translation>请选择14、28或56天。</translation>
    </message>
    <message>
        <source>Choose how much was eaten.</source>
        <translation>请选择吃了多少。</translation>
    </message>
    <message>
        <source>Choose how the course ended.</source>
        <translation>请选择疗程结束的情况。</translation>
    </message>
    <message>
        <source>Choose why the child gets this food.</source>
        <translation>请选择孩子需要这种食物的原因。</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>与结核病患者密切接触</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>全部达到</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>更正{day}的{what}</translation>
    </message>
    <message>
        <source>Cough that does not stop</source>
        <translation>持续咳嗽</translation>
    </message>
    <message>
        <source>Danger sign</source>
        <translation>危险体征</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>危险体征</translation>
    </message>
    <message>
        <source>Danger signs?</source>
        <translation>有危险体征吗？</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days planned</source>
        <translation>计划天数</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>发育</translation>
    </message>
    <message>
        <source>Development and food</source>
        <translation>发育与饮食</translation>
    </message>
    <message>
        <source>Development check</source>
        <translation>发育检查</translation>
    </message>
    <message>
        <source>Development list</source>
        <translation>发育核对表</translation>
    </message>
    <message>
        <source>Development of {name}, {day}</source>
        <translation>{name}的发育，{day}</translation>
    </message>
    <message>
        <source>Development. {list}: does the child do everything?</source>
        <translation>发育。{list}：孩子都会吗？</translation>
    </message>
    <message>
        <source>Did not eat: {foods}</source>
        <translation>没吃：{foods}</translation>
    </message>
    <message>
        <source>Did not gain: sent to the health worker</source>
        <translation>未增重：已转给卫生人员</translation>
    </message>
    <message>
        <source>Does not gain weight</source>
        <translation>体重不增</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>进食情况</translation>
    </message>
    <message>
        <source>Egg, fish, meat, chicken or milk</source>
        <translation>蛋、鱼、肉、鸡或奶</translation>
    </message>
    <message>
        <source>End recovery food</source>
        <translation>结束营养恢复餐</translation>
    </message>
    <message>
        <source>End recovery food for {name}</source>
        <translation>结束{name}的营养恢复餐</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>都会</translation>
    </message>
    <message>
        <source>Fat or oil</source>
        <translation>脂肪或油</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>发热</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>发热2周或以上</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Food asked</source>
        <translation>饮食询问</translation>
    </message>
    <message>
        <source>Food not right</source>
        <translation>饮食不合适</translation>
    </message>
    <message>
        <source>Food of {name}, {day}</source>
        <translation>{name}的饮食，{day}</translation>
    </message>
    <message>
        <source>Food right</source>
        <translation>饮食合适</translation>
    </message>
    <message>
        <source>For example rice, egg, vegetables and oil.</source>
        <translation>例如：米饭、鸡蛋、蔬菜和油。</translation>
    </message>
    <message>
        <source>Fruit or vegetables</source>
        <translation>水果或蔬菜</translation>
    </message>
    <message>
        <source>Gained, not yet enough</source>
        <translation>有增重，但还不够</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束情况</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多长时间</translation>
    </message>
    <message>
        <source>How much was eaten</source>
        <translation>吃了多少</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>生病</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Is the child ill now?</source>
        <translation>孩子现在生病吗？</translation>
    </message>
    <message>
        <source>Is the food right for the age?</source>
        <translation>饮食适合月龄吗？</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>List</source>
        <translation>核对表</translation>
    </message>
    <message>
        <source>List for the age of (months)</source>
        <translation>核对表适用年龄（月）</translation>
    </message>
    <message numerus="yes">
        <source>List for {n} months</source>
        <translation>
            <numerusform>{n}月龄核对表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List for {n} years</source>
        <translation>
            <numerusform>{n}岁核对表</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No weight gain for 2 months</source>
        <translation>连续2个月未增重</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Not all</source>
        <translation>有不会的</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未询问。</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未全部达到</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>不合适</translation>
    </message>
    <message>
        <source>Not yet done</source>
        <translation>还不会</translation>
    </message>
    <message>
        <source>Not yet: {items}</source>
        <translation>还不会：{items}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing eaten</source>
        <translation>没有吃</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未发现异常</translation>
    </message>
    <message>
        <source>Nothing is answered. Answer at least one question.</source>
        <translation>还没有任何回答。请至少回答一个问题。</translation>
    </message>
    <message>
        <source>Oil, coconut milk or butter</source>
        <translation>食用油、椰浆或黄油</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Part eaten</source>
        <translation>吃了一部分</translation>
    </message>
    <message>
        <source>Plant protein</source>
        <translation>植物性蛋白</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Portions are written down for {day}. End the course on that day or later.</source>
        <translation>{day}已登记了份数。请在当天或之后结束疗程。</translation>
    </message>
    <message>
        <source>Portions for {name}, {day}</source>
        <translation>{name}的份数，{day}</translation>
    </message>
    <message>
        <source>Portions of a day</source>
        <translation>一天的份数</translation>
    </message>
    <message>
        <source>Portions of recovery food</source>
        <translation>营养恢复餐份数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recovery feeding</source>
        <translation>营养恢复餐</translation>
    </message>
    <message>
        <source>Recovery food</source>
        <translation>营养恢复餐</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Remove the recovery food of {name}</source>
        <translation>删除{name}的营养恢复餐</translation>
    </message>
    <message>
        <source>Remove this course with its portions</source>
        <translation>删除这个疗程及其份数</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>删除{day}的{what}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}, {day}</source>
        <translation>删除{name}的{what}，{day}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rice, corn, cassava or other staple</source>
        <translation>米饭、玉米、木薯或其他主食</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>Right for the age</source>
        <translation>适合月龄</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>结核病症状</translation>
    </message>
    <message>
        <source>Signs of tuberculosis?</source>
        <translation>有结核病症状吗？</translation>
    </message>
    <message>
        <source>Since yesterday the child ate</source>
        <translation>从昨天到现在孩子吃过</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
    <message>
        <source>Staple food</source>
        <translation>主食</translation>
    </message>
    <message>
        <source>Still breastfed</source>
        <translation>仍在吃母乳</translation>
    </message>
    <message>
        <source>Still breastfed?</source>
        <translation>还在吃母乳吗？</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>提前中止</translation>
    </message>
    <message>
        <source>Symptoms and danger signs</source>
        <translation>症状和危险体征</translation>
    </message>
    <message>
        <source>Symptoms asked</source>
        <translation>症状询问</translation>
    </message>
    <message>
        <source>Symptoms of {name}, {day}</source>
        <translation>{name}的症状，{day}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>体温（0.1°C）</translation>
    </message>
    <message>
        <source>The child gets no recovery food.</source>
        <translation>孩子没有在吃营养恢复餐。</translation>
    </message>
    <message>
        <source>There is no list for this age. Choose one of the lists.</source>
        <translation>没有适合这个年龄的核对表。请从现有的表中选择一个。</translation>
    </message>
    <message>
        <source>These lists are not yet confirmed by a health worker. Source: {sources}</source>
        <translation>这些核对表尚未经卫生人员确认。来源：{sources}</translation>
    </message>
    <message>
        <source>This course is not here any more. Look at the card again.</source>
        <translation>这个疗程已不在这里。请重新查看居民卡。</translation>
    </message>
    <message>
        <source>Tick what it is, or choose “None”.</source>
        <translation>请勾选具体内容，或选“没有”。</translation>
    </message>
    <message>
        <source>Tick what the child ate since yesterday:</source>
        <translation>勾选孩子从昨天到现在吃过的食物：</translation>
    </message>
    <message>
        <source>Tick what the child does</source>
        <translation>勾选孩子会做的</translation>
    </message>
    <message>
        <source>Tick what the child does not do yet:</source>
        <translation>勾选孩子还不会做的：</translation>
    </message>
    <message>
        <source>Tofu, tempeh, beans or nuts</source>
        <translation>豆腐、天贝、豆类或坚果</translation>
    </message>
    <message>
        <source>Too thin</source>
        <translation>太瘦</translation>
    </message>
    <message>
        <source>Weight is good again</source>
        <translation>体重已恢复正常</translation>
    </message>
    <message>
        <source>Weight too low for the age</source>
        <translation>年龄别体重过低</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>没有生病</translation>
    </message>
    <message>
        <source>What is cooked</source>
        <translation>做的什么饭菜</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>谈了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write portions</source>
        <translation>登记份数</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a code that begins with ADVICE_</source>
        <translation>以ADVICE_开头的代码</translation>
    </message>
    <message>
        <source>not breastfed any more</source>
        <translation>已断母乳</translation>
    </message>
    <message>
        <source>runs until {day}</source>
        <translation>进行到{day}</translation>
    </message>
    <message>
        <source>should have ended on {day}</source>
        <translation>本应于{day}结束</translation>
    </message>
    <message>
        <source>still breastfed</source>
        <translation>仍在吃母乳</translation>
    </message>
    <message>
        <source>the same as in the rows of this list above</source>
        <translation>与上面本表各行中的相同</translation>
    </message>
    <message>
        <source>{day} is after the course ended ({end}). Check the date.</source>
        <translation>{day}晚于疗程结束日期（{end}）。请核对日期。</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day}晚于去世日期（{death}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day}早于出生日期（{birth}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} is before the course began ({start}). Check the date.</source>
        <translation>{day}早于疗程开始日期（{start}）。请核对日期。</translation>
    </message>
    <message>
        <source>{day} is in the future. Write portions when they are given.</source>
        <translation>{day}还没到。请在发放份餐时再登记。</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which it was asked.</source>
        <translation>{day}还没到。请填写询问的日期。</translation>
    </message>
    <message>
        <source>{degrees} °C is not possible. Write 30 to 44, for example 37.2.</source>
        <translation>{degrees} °C不可能。请填写30至44，例如37.2。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n}天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days fed</source>
        <translation>
            <numerusform>已吃{n}天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>更早的{n}条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n}份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions a day are not possible. Write 0 to {most}.</source>
        <translation>
            <numerusform>一天{n}份不可能。请填写0至{most}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of tuberculosis</source>
        <translation>
            <numerusform>{n}项结核病症状</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} Tick what it is, or choose the first answer.</source>
        <translation>{question}请勾选具体内容，或选第一个答案。</translation>
    </message>
    <message>
        <source>{value} °C</source>
        <translation>{value} °C</translation>
    </message>
    <message>
        <source>“{code}” is not a topic of the list.</source>
        <translation>“{code}”不是表中的主题。</translation>
    </message>
    <message>
        <source>“{code}” is not on the list for this age.</source>
        <translation>“{code}”不在这个年龄的核对表中。</translation>
    </message>
    <message>
        <source>“{code}” is not on the list.</source>
        <translation>“{code}”不在表中。</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>(no words yet)</source>
        <translation>（还没有文字）</translation>
    </message>
    <message>
        <source>16 digits, or hold the QR code before the scanner. Spaces and hyphens do not matter.</source>
        <translation>16位数字，或把二维码对准扫码器。空格和连字符不影响。</translation>
    </message>
    <message>
        <source>A PDF, picture or text that the class learns from can be kept here. It opens on this laptop, without internet.</source>
        <translation>这里可以存放课程学习用的PDF、图片或文本。在本机打开，不需要联网。</translation>
    </message>
    <message>
        <source>A digit is wrong, missing or has changed places. Read the 16 digits once more.</source>
        <translation>有数字写错、漏写或位置颠倒。请把16位数字再看一遍。</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>A quiz needs at least one question.</source>
        <translation>小测验至少要有一道题。</translation>
    </message>
    <message numerus="yes">
        <source>A quiz of {n} questions is too long. At most {most} are possible: make two quizzes.</source>
        <translation>
            <numerusform>{n}道题的小测验太长。最多{most}道：请分成两份。</numerusform>
        </translation>
    </message>
    <message>
        <source>A quiz shows what people know before and after the class. It is answered on the laptop, or printed and typed back.</source>
        <translation>小测验能看出大家课前课后懂得多少。可以在电脑上作答，也可以打印出来，之后再录入。</translation>
    </message>
    <message>
        <source>A score cannot be below 0.</source>
        <translation>得分不能小于0。</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Add question (Ctrl+Enter)</source>
        <translation>添加题目（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add the file “{title}”</source>
        <translation>添加文件“{title}”</translation>
    </message>
    <message>
        <source>Add the photo “{title}”</source>
        <translation>添加照片“{title}”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the visitor</source>
        <translation>外来人员的地址</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部课程</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>所有题目都已作答。</translation>
    </message>
    <message numerus="yes">
        <source>All {n} places are taken. Who is enrolled now stands on the waiting list.</source>
        <translation>
            <numerusform>{n}个名额已满。现在登记的人进入候补名单。</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer does not belong to a question of this quiz. Open the quiz again.</source>
        <translation>有一个答案不属于这份小测验的题目。请重新打开小测验。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer on the laptop</source>
        <translation>在电脑上作答</translation>
    </message>
    <message>
        <source>Answer to choose from</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>答案{number}</translation>
    </message>
    <message>
        <source>Answer {number} is right (Ctrl {number})</source>
        <translation>答案{number}正确（Ctrl {number}）</translation>
    </message>
    <message>
        <source>Answer: {line}</source>
        <translation>答案：{line}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>作答人数</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>作答方式</translation>
    </message>
    <message>
        <source>Answered quiz</source>
        <translation>已答的小测验</translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation>作答：{answer}</translation>
    </message>
    <message>
        <source>Answers of {name} to the quiz “{title}”</source>
        <translation>{name}对小测验“{title}”的作答</translation>
    </message>
    <message>
        <source>Answers; mark the right one</source>
        <translation>选项；请标出正确的一项</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>As in the country pack</source>
        <translation>与国家包一致</translation>
    </message>
    <message>
        <source>As people call it, e.g. Mothers&apos; class Melati</source>
        <translation>大家平常的叫法，例如“茉莉妈妈课堂”</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Attendance of {name}</source>
        <translation>{name}的出勤</translation>
    </message>
    <message>
        <source>Attendance of {name}, {day}</source>
        <translation>{name}{day}的出勤</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Attendance sheet of one meeting</source>
        <translation>一次活动的签到表</translation>
    </message>
    <message>
        <source>Attendance sheet, filled</source>
        <translation>出勤表（已填写）</translation>
    </message>
    <message>
        <source>Attendance sheet, to be signed</source>
        <translation>签到表（待签名）</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>到场人次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation>返回课程</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Call the file “{before}” “{title}”</source>
        <translation>把文件“{before}”改名为“{title}”</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消这次活动</translation>
    </message>
    <message>
        <source>Cancel the meeting of {day}</source>
        <translation>取消{day}的活动</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>已取消：{reason}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate {number} was withdrawn</source>
        <translation>证书{number}已作废</translation>
    </message>
    <message>
        <source>Certificate {number}, {day}</source>
        <translation>证书{number}，{day}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates of {name}</source>
        <translation>{name}的证书</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the class</source>
        <translation>修改课程</translation>
    </message>
    <message>
        <source>Change the class {name}</source>
        <translation>修改课程{name}</translation>
    </message>
    <message>
        <source>Change the kind {name}</source>
        <translation>修改课程类型{name}</translation>
    </message>
    <message>
        <source>Change the quiz “{title}”</source>
        <translation>修改小测验“{title}”</translation>
    </message>
    <message>
        <source>Change the words as you like, copy them, and paste them into a message on the telephone.</source>
        <translation>可以随意修改文字，复制后粘贴到手机消息里。</translation>
    </message>
    <message>
        <source>Change what is known of {name}</source>
        <translation>修改{name}的信息</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改{name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>查验证书</translation>
    </message>
    <message>
        <source>Check that the stick or folder is still there, then choose the file again.</source>
        <translation>请检查U盘或文件夹是否还在，然后重新选择文件。</translation>
    </message>
    <message>
        <source>Child, age</source>
        <translation>孩子，年龄</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>请选择人员</translation>
    </message>
    <message>
        <source>Choose a resident, or write the name of a guest.</source>
        <translation>请选择居民，或填写外来人员的姓名。</translation>
    </message>
    <message>
        <source>Choose another kind, or show all classes.</source>
        <translation>请选择其他类型，或显示全部课程。</translation>
    </message>
    <message>
        <source>Choose facilitator, tutor or guest.</source>
        <translation>请选择带班人、辅导员或外请人员。</translation>
    </message>
    <message>
        <source>Choose how the meetings repeat.</source>
        <translation>请选择活动多久重复一次。</translation>
    </message>
    <message>
        <source>Choose how the question is answered.</source>
        <translation>请选择题目的作答方式。</translation>
    </message>
    <message>
        <source>Choose somebody of the village, or write the name of a guest</source>
        <translation>选择本村的人，或填写外请人员的姓名</translation>
    </message>
    <message>
        <source>Choose what kind of class it is.</source>
        <translation>请选择课程类型。</translation>
    </message>
    <message>
        <source>Choose what the quiz is for.</source>
        <translation>请选择小测验的用途。</translation>
    </message>
    <message>
        <source>Choose whether it is the test before, the test after, or an exercise.</source>
        <translation>请选择是课前测验、课后测验还是练习。</translation>
    </message>
    <message>
        <source>Choose which test it is.</source>
        <translation>请选择是哪个测验。</translation>
    </message>
    <message>
        <source>Choose who came along.</source>
        <translation>请选择陪同的人。</translation>
    </message>
    <message>
        <source>Choose whom the class is for.</source>
        <translation>请选择课程面向哪些人。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>所选答案</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Class, group or who leads it</source>
        <translation>课程、组别或带班人</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Classes of the month</source>
        <translation>本月课程</translation>
    </message>
    <message>
        <source>Classes of the year</source>
        <translation>本年课程</translation>
    </message>
    <message>
        <source>Close the class</source>
        <translation>结课</translation>
    </message>
    <message>
        <source>Close the class {name}</source>
        <translation>课程{name}结课</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结课日期</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>{day}结课</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>重新参加</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>结业条件</translation>
    </message>
    <message>
        <source>Completed this month</source>
        <translation>本月结业</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cross one box for each question. Leave a question empty if you do not know the answer.</source>
        <translation>每题在一个方框里打叉。不知道答案的题目请留空。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>测验日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>当月活动日期</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Does not take place…</source>
        <translation>不举行…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drop out</source>
        <translation>退出课程</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Dropped out on</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>Dropped out on {day}: {reason}</source>
        <translation>{day}退出：{reason}</translation>
    </message>
    <message>
        <source>E.g. 0-1 year</source>
        <translation>例如0-1岁</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>Empty: as in the country pack, in every language</source>
        <translation>留空：各语言均与国家包一致</translation>
    </message>
    <message>
        <source>Empty: exactly this number.</source>
        <translation>留空：必须正好是这个数。</translation>
    </message>
    <message>
        <source>Empty: it goes on</source>
        <translation>留空：长期开设</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>留空：不限</translation>
    </message>
    <message>
        <source>Empty: no test is needed</source>
        <translation>留空：不需要测验</translation>
    </message>
    <message>
        <source>Empty: until the last day</source>
        <translation>留空：到最后一天为止</translation>
    </message>
    <message>
        <source>Empty: where the class always meets</source>
        <translation>留空：课程平时的地点</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Enough from (percent)</source>
        <translation>达标线（%）</translation>
    </message>
    <message>
        <source>Enough is {percent}% or more.</source>
        <translation>达到{percent}%即达标。</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Enrol people first, then type in what they scored before and after the class.</source>
        <translation>请先登记人员，再录入课前和课后的分数。</translation>
    </message>
    <message>
        <source>Enrol people first; then their sheets can be typed in here.</source>
        <translation>请先登记人员，然后可在这里录入答卷。</translation>
    </message>
    <message>
        <source>Enrol people in {name}</source>
        <translation>登记人员参加{name}</translation>
    </message>
    <message>
        <source>Enrol {name}</source>
        <translation>登记{name}参加</translation>
    </message>
    <message>
        <source>Enrol {name} in {class_name}</source>
        <translation>登记{name}参加{class_name}</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登记人数</translation>
    </message>
    <message>
        <source>Enrolled just now</source>
        <translation>刚刚登记</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Every how many weeks or months</source>
        <translation>每隔几周或几个月</translation>
    </message>
    <message>
        <source>Every month on the same date</source>
        <translation>每月同一日期</translation>
    </message>
    <message>
        <source>Every month on the same weekday</source>
        <translation>每月同一个星期几</translation>
    </message>
    <message>
        <source>Every week or every few weeks</source>
        <translation>每周或每隔几周</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everybody, for a group</source>
        <translation>所有人，用于群发</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>带班人</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>修改前的文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of the class</source>
        <translation>课程文件</translation>
    </message>
    <message>
        <source>Fill free places</source>
        <translation>补满空余名额</translation>
    </message>
    <message>
        <source>Fill the free places in {class_name}</source>
        <translation>补满{class_name}的空余名额</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Finish (Enter)</source>
        <translation>完成（回车键）</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>第一次活动</translation>
    </message>
    <message>
        <source>For</source>
        <translation>发给</translation>
    </message>
    <message numerus="yes">
        <source>For the teacher only. All together: {n} points.</source>
        <translation>
            <numerusform>仅供带班人使用。满分{n}分。</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向人群</translation>
    </message>
    <message>
        <source>Free places: {free}. Waiting: {waiting}.</source>
        <translation>空余名额：{free}。候补：{waiting}。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>Further down (Alt+Down)</source>
        <translation>下移（Alt+Down）</translation>
    </message>
    <message>
        <source>Further up (Alt+Up)</source>
        <translation>上移（Alt+Up）</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>给予名额</translation>
    </message>
    <message>
        <source>Give {name} a place in {class_name}</source>
        <translation>给{name}一个{class_name}的名额</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>外请人员</translation>
    </message>
    <message>
        <source>Have completed the class: {done} of {all}.</source>
        <translation>已结业：{all}人中的{done}人。</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far off counts as right cannot be below 0.</source>
        <translation>允许的误差不能小于0。</translation>
    </message>
    <message>
        <source>How far the number may be off, in thousandths</source>
        <translation>允许的误差（千分之一）</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>作答方式</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>丈夫或妻子</translation>
    </message>
    <message>
        <source>I do not know (0)</source>
        <translation>我不知道（0）</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>有进步</translation>
    </message>
    <message>
        <source>Improved: {number} of {all}</source>
        <translation>有进步：{number}/{all}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invitation slips</source>
        <translation>邀请条</translation>
    </message>
    <message>
        <source>Invitation to “{class_name}”</source>
        <translation>邀请参加“{class_name}”</translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation>颁发证书</translation>
    </message>
    <message>
        <source>Issue the certificate of {name}</source>
        <translation>颁发{name}的证书</translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} certificates</source>
        <translation>
            <numerusform>颁发{n}份证书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} certificates of {class_name}</source>
        <translation>
            <numerusform>颁发{n}份{class_name}的证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>It stands on the list of meetings, e.g. flood, feast day, nobody to lead it</source>
        <translation>会写在活动列表上，例如洪水、节日、无人带班</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>恢复举行</translation>
    </message>
    <message>
        <source>Keys: 1 or T is true, 2 or F is false. Space: left out.</source>
        <translation>按键：1或T为对，2或F为错，空格键为未答。</translation>
    </message>
    <message numerus="yes">
        <source>Keys: 1 to {n}, or letters. Space: left out.</source>
        <translation>
            <numerusform>按键：1至{n}，或按字母。空格键为未答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of class</source>
        <translation>课程类型</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Kinds of classes</source>
        <translation>课程类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>放大（Ctrl +）</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Learned first, and leads others since {day}: {name}.</source>
        <translation>先参加学习，自{day}起带班：{name}。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>带班人</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Make the quiz “{title}”</source>
        <translation>新建小测验“{title}”</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Mark at least one person.</source>
        <translation>请至少标出一人。</translation>
    </message>
    <message>
        <source>Mark the one answer that is right.</source>
        <translation>请标出唯一正确的答案。</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Material to learn from</source>
        <translation>学习资料</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>允许误差</translation>
    </message>
    <message>
        <source>Mean after (%)</source>
        <translation>课后平均（%）</translation>
    </message>
    <message>
        <source>Mean after: {percent}%</source>
        <translation>课后平均：{percent}%</translation>
    </message>
    <message>
        <source>Mean before (%)</source>
        <translation>课前平均（%）</translation>
    </message>
    <message>
        <source>Mean before: {percent}%</source>
        <translation>课前平均：{percent}%</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Meeting on {day}: time and topic</source>
        <translation>{day}的活动：时间和主题</translation>
    </message>
    <message>
        <source>Meeting: date and signature</source>
        <translation>活动：日期和签名</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Meetings attended: {came} of {held}</source>
        <translation>到场的活动：{came}/{held}次</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>已举行的活动</translation>
    </message>
    <message>
        <source>Meetings needed</source>
        <translation>需参加的次数</translation>
    </message>
    <message>
        <source>Meetings without attendance</source>
        <translation>未登记出勤的活动</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Mother or mother-in-law</source>
        <translation>母亲或婆婆</translation>
    </message>
    <message>
        <source>Mothers of toddlers</source>
        <translation>幼儿的母亲</translation>
    </message>
    <message>
        <source>Mothers&apos; classes, exercise for the elderly, tutoring, training: everything for which people meet stands here.</source>
        <translation>妈妈课堂、老年人健身操、课业辅导、培训：大家聚在一起的活动都在这里。</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Move the file “{title}” in the list</source>
        <translation>在列表中移动文件“{title}”</translation>
    </message>
    <message>
        <source>Move the meeting of {day}</source>
        <translation>把{day}的活动改期</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Moved from {day}: {reason}</source>
        <translation>由{day}改期：{reason}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Name of the visitor</source>
        <translation>外来人员的姓名</translation>
    </message>
    <message>
        <source>Name or card number (F3): Enter marks who came</source>
        <translation>姓名或卡号（F3）：回车键标记到场</translation>
    </message>
    <message>
        <source>Name, mother, house or card number: Enter enrols</source>
        <translation>姓名、母亲、住处或卡号：回车键登记</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>新建类型</translation>
    </message>
    <message>
        <source>New kind of class</source>
        <translation>新建课程类型</translation>
    </message>
    <message>
        <source>New quiz</source>
        <translation>新建小测验</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一题（回车键）</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>下次活动</translation>
    </message>
    <message>
        <source>Next meeting: {day}</source>
        <translation>下次活动：{day}</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一人</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No class fits these choices</source>
        <translation>没有符合条件的课程</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>还没有课程</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>没有安排活动</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>No photos. They are kept encrypted and never leave this laptop by themselves.</source>
        <translation>没有照片。照片加密保存，不会自行离开这台电脑。</translation>
    </message>
    <message>
        <source>No quiz yet</source>
        <translation>还没有小测验</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号{number}</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>还没有人登记参加</translation>
    </message>
    <message>
        <source>Nobody is in this class yet. Type the names of those who came above.</source>
        <translation>这门课程还没有人。请在上面输入到场人员的姓名。</translation>
    </message>
    <message>
        <source>Nobody is marked yet. Press P for who came, A for who did not.</source>
        <translation>还没有标记任何人。到场按P，未到按A。</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>还没有登记任何人。</translation>
    </message>
    <message>
        <source>Nobody of those chosen has a certificate yet. Issue it first, then print it.</source>
        <translation>所选人员都还没有证书。请先颁发，再打印。</translation>
    </message>
    <message>
        <source>Nobody takes part in this class yet</source>
        <translation>还没有人参加这门课程</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>还没有人参加</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>最晚日期</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>不再提供</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note, e.g. where a guest comes from</source>
        <translation>备注，例如外请人员来自哪里</translation>
    </message>
    <message>
        <source>Nothing was stored of the answers of {name}. “Begin” goes on with them.</source>
        <translation>{name}的作答没有保存。点“开始”可以继续作答。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>活动次数</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>名额数</translation>
    </message>
    <message>
        <source>Number on the certificate</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Number that is right</source>
        <translation>正确数字</translation>
    </message>
    <message>
        <source>Number, in thousandths</source>
        <translation>数字（千分之一）</translation>
    </message>
    <message>
        <source>Of these with husband or family</source>
        <translation>其中由丈夫或家人陪同</translation>
    </message>
    <message>
        <source>Of these, with husband or family</source>
        <translation>其中由丈夫或家人陪同</translation>
    </message>
    <message>
        <source>Offered for new classes</source>
        <translation>可用于新课程</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质作答</translation>
    </message>
    <message>
        <source>On single days</source>
        <translation>单独的几天</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>在候补名单上</translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation>一次活动</translation>
    </message>
    <message>
        <source>One meeting of {name}</source>
        <translation>{name}的一次活动</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>单选题</translation>
    </message>
    <message>
        <source>One of these people is not in the class any more. Open the list again.</source>
        <translation>其中有人已不在这门课程。请重新打开名单。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a file or a quiz of a class first</source>
        <translation>请先打开课程的文件或小测验</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开居民卡</translation>
    </message>
    <message>
        <source>Open the class</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Open the class again</source>
        <translation>重新开课</translation>
    </message>
    <message>
        <source>Open the class {name} again</source>
        <translation>重新开课：{name}</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation>其他家人</translation>
    </message>
    <message>
        <source>Other title…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>P or +: came · A or -: absent · C or *: with whom · R: why not · Enter: next · Delete: take back</source>
        <translation>P或+：到场　A或-：缺席　C或*：陪同人　R：缺席原因　回车键：下一人　Delete：清除</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF, pictures, text</source>
        <translation>PDF、图片、文本</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>PDF页面</translation>
    </message>
    <message>
        <source>Parents and caregivers</source>
        <translation>家长和照护人</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People and their answers</source>
        <translation>人员及其作答</translation>
    </message>
    <message>
        <source>People are enrolled in “{name}”. Close the class instead: what happened stays in the records.</source>
        <translation>已有人登记参加“{name}”。请改为结课：已有的记录会保留。</translation>
    </message>
    <message>
        <source>People of the class</source>
        <translation>课程人员</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>到场人数</translation>
    </message>
    <message>
        <source>People with a small business</source>
        <translation>小本经营者</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person in a class</source>
        <translation>课程参加人员</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos of the meeting</source>
        <translation>活动照片</translation>
    </message>
    <message>
        <source>Photos of {day}</source>
        <translation>{day}的照片</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Plan all meetings at once: every week, every month, or on single days.</source>
        <translation>一次安排所有活动：每周、每月，或单独的几天。</translation>
    </message>
    <message>
        <source>Plan meetings</source>
        <translation>安排活动</translation>
    </message>
    <message>
        <source>Plan meetings of {name}</source>
        <translation>安排{name}的活动</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>安排活动</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>原定日期</translation>
    </message>
    <message>
        <source>Please bring your husband or somebody of your family.</source>
        <translation>请带上丈夫或家人一起来。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Points possible</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Points: {score} of {maximum}, {percent}%</source>
        <translation>{score}/{maximum}分，{percent}%</translation>
    </message>
    <message>
        <source>Poster of the meeting</source>
        <translation>活动海报</translation>
    </message>
    <message>
        <source>Pregnant women</source>
        <translation>孕妇</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>第{number}题</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>第{number}题，共{total}题</translation>
    </message>
    <message>
        <source>Question {number}: {problem}</source>
        <translation>第{number}题：{problem}</translation>
    </message>
    <message>
        <source>Question {number}: {question}</source>
        <translation>第{number}题：{question}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Questions of the quiz</source>
        <translation>小测验的题目</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>小测验</translation>
    </message>
    <message>
        <source>Quiz sheet</source>
        <translation>测验卷</translation>
    </message>
    <message>
        <source>Quiz sheet: {title}</source>
        <translation>测验卷：{title}</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>小测验</translation>
    </message>
    <message>
        <source>Quizzes of the class</source>
        <translation>课程的小测验</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reminder for {day}</source>
        <translation>{day}活动提醒</translation>
    </message>
    <message>
        <source>Reminder to copy…</source>
        <translation>复制提醒…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove answers</source>
        <translation>移除作答</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Remove the answers of {name} to the quiz “{title}”</source>
        <translation>移除{name}对小测验“{title}”的作答</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>移除课程</translation>
    </message>
    <message>
        <source>Remove the class {name}</source>
        <translation>移除课程{name}</translation>
    </message>
    <message>
        <source>Remove the file “{title}”</source>
        <translation>移除文件“{title}”</translation>
    </message>
    <message>
        <source>Remove the kind {name}</source>
        <translation>移除课程类型{name}</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>移除活动</translation>
    </message>
    <message>
        <source>Remove the meeting of {name} on {day}</source>
        <translation>移除{name}{day}的活动</translation>
    </message>
    <message>
        <source>Remove the photo “{title}”</source>
        <translation>移除照片“{title}”</translation>
    </message>
    <message>
        <source>Remove the points of {name}: {test}</source>
        <translation>移除{name}的分数：{test}</translation>
    </message>
    <message>
        <source>Remove the quiz “{title}”</source>
        <translation>移除小测验“{title}”</translation>
    </message>
    <message>
        <source>Remove the sheet of {name}, quiz “{title}”</source>
        <translation>移除{name}的小测验“{title}”答卷</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>移除此题</translation>
    </message>
    <message>
        <source>Remove this sheet</source>
        <translation>移除此答卷</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <source>Remove {name} from {class_name}</source>
        <translation>把{name}从{class_name}移除</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Right answers of a quiz</source>
        <translation>小测验的正确答案</translation>
    </message>
    <message>
        <source>Right answers: {title}</source>
        <translation>正确答案：{title}</translation>
    </message>
    <message>
        <source>Right is: {answer}</source>
        <translation>正确答案：{answer}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Save a new version of the quiz “{title}”</source>
        <translation>保存小测验“{title}”的新版本</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>另存为新版本</translation>
    </message>
    <message>
        <source>Save attendance</source>
        <translation>保存出勤</translation>
    </message>
    <message>
        <source>Save quiz</source>
        <translation>保存小测验</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Say whether it is true or false.</source>
        <translation>请选择对还是错。</translation>
    </message>
    <message>
        <source>School children</source>
        <translation>学龄儿童</translation>
    </message>
    <message>
        <source>Score needed (%)</source>
        <translation>达标线（%）</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Sheet of {name}, quiz “{title}”</source>
        <translation>{name}的小测验“{title}”答卷</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>显示作答</translation>
    </message>
    <message>
        <source>Shown after the answers were given; may stay empty.</source>
        <translation>作答后显示；可以留空。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>缩小（Ctrl −）</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Somebody from outside</source>
        <translation>外来人员</translation>
    </message>
    <message>
        <source>Somebody on the waiting list gets no certificate.</source>
        <translation>候补人员不发证书。</translation>
    </message>
    <message>
        <source>Start the class {name}</source>
        <translation>开设课程{name}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>还需要：{what}</translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation>停止，不保存</translation>
    </message>
    <message>
        <source>Take the kind {name} as in the country pack</source>
        <translation>课程类型{name}改回与国家包一致</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>正在参加</translation>
    </message>
    <message>
        <source>Takes part in no class so far.</source>
        <translation>目前没有参加任何课程。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Test after</source>
        <translation>课后测验</translation>
    </message>
    <message>
        <source>Test after the class, percent</source>
        <translation>课后测验（%）</translation>
    </message>
    <message>
        <source>Test after {after}</source>
        <translation>课后测验{after}</translation>
    </message>
    <message>
        <source>Test before</source>
        <translation>课前测验</translation>
    </message>
    <message>
        <source>Test before and after the class</source>
        <translation>课前测验和课后测验</translation>
    </message>
    <message>
        <source>Test before {before}</source>
        <translation>课前测验{before}</translation>
    </message>
    <message>
        <source>Test before {before}, after {after}</source>
        <translation>课前测验{before}，课后测验{after}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>The PDF “{file}” asks for a password or is damaged. Save it once more without a password, then add it.</source>
        <translation>PDF“{file}”有密码或已损坏。请另存为无密码的PDF，再添加。</translation>
    </message>
    <message>
        <source>The answer “{answer}” stands there twice.</source>
        <translation>答案“{answer}”重复了。</translation>
    </message>
    <message>
        <source>The class already meets on all of these days.</source>
        <translation>这些日子都已有这门课程的活动。</translation>
    </message>
    <message>
        <source>The class already meets on {day}. Choose another day.</source>
        <translation>这门课程在{day}已有活动。请选择其他日期。</translation>
    </message>
    <message>
        <source>The class began on {first}. It cannot be closed before that day.</source>
        <translation>课程于{first}开课，不能在此之前结课。</translation>
    </message>
    <message numerus="yes">
        <source>The class has {n} places and all are taken. Give it more places, or wait until one is free.</source>
        <translation>
            <numerusform>课程有{n}个名额，已经满了。请增加名额，或等有人退出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The class is full. {name} is on the waiting list, in place {place}.</source>
        <translation>课程已满。{name}进入候补名单，排第{place}位。</translation>
    </message>
    <message>
        <source>The class is full: {name} is on the waiting list. That the person came is written down.</source>
        <translation>课程已满：{name}进入候补名单。此人到场已登记。</translation>
    </message>
    <message>
        <source>The class meets on {day}, outside these days. Move or cancel that meeting first.</source>
        <translation>课程在{day}有活动，不在这段日期内。请先把那次活动改期或取消。</translation>
    </message>
    <message>
        <source>The class was closed on {day}. Open it again first.</source>
        <translation>课程已于{day}结课。请先重新开课。</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>The file is missing or damaged</source>
        <translation>文件缺失或已损坏</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first day ({first}).</source>
        <translation>最后一天（{last}）早于第一天（{first}）。</translation>
    </message>
    <message>
        <source>The meeting on {day} does not take place.</source>
        <translation>{day}的活动不举行。</translation>
    </message>
    <message>
        <source>The meeting on {day} has an attendance list. It cannot be cancelled or removed.</source>
        <translation>{day}的活动已有出勤记录，不能取消或移除。</translation>
    </message>
    <message>
        <source>The meeting on {day} was cancelled. Take that back first.</source>
        <translation>{day}的活动已取消。请先恢复举行。</translation>
    </message>
    <message>
        <source>The number is too large. Write at most {most}, with another unit if need be.</source>
        <translation>数字太大。最多填写{most}，必要时换一个单位。</translation>
    </message>
    <message>
        <source>The picture “{file}” cannot be read. It may be damaged: open it in another program and save it again.</source>
        <translation>图片“{file}”无法读取，可能已损坏：请用其他程序打开并重新保存。</translation>
    </message>
    <message numerus="yes">
        <source>The picture “{file}” is too large for this computer: {n} million pixels. Make it smaller in another program.</source>
        <translation>
            <numerusform>图片“{file}”对这台电脑太大：{n}百万像素。请用其他程序缩小。</numerusform>
        </translation>
    </message>
    <message>
        <source>The place goes to</source>
        <translation>名额给</translation>
    </message>
    <message>
        <source>The post tells whether this number is genuine.</source>
        <translation>编号真伪可向本站查询。</translation>
    </message>
    <message numerus="yes">
        <source>The quiz “{title}” was answered {n} times since then. Its questions stay as they were asked. Change the quiz: a new version is made.</source>
        <translation>
            <numerusform>此后小测验“{title}”已有{n}人次作答，题目须保持当时的样子。请修改小测验：会另建一个新版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is copied. Paste it into a message.</source>
        <translation>提醒已复制。请粘贴到消息里。</translation>
    </message>
    <message>
        <source>The rest came</source>
        <translation>其余的人都到了</translation>
    </message>
    <message>
        <source>The rest did not come</source>
        <translation>其余的人都没到</translation>
    </message>
    <message>
        <source>The tab “Learning” of a class brings you here.</source>
        <translation>在课程的“学习”标签页可以打开这里。</translation>
    </message>
    <message>
        <source>There are classes of this kind. Hide it instead: then nobody is offered it any more.</source>
        <translation>已有这种类型的课程。请改为隐藏：以后就不再提供。</translation>
    </message>
    <message>
        <source>There is a newer version of this quiz already. Open that one.</source>
        <translation>这份小测验已有更新的版本。请打开新版本。</translation>
    </message>
    <message>
        <source>There is no certificate that holds.</source>
        <translation>没有有效的证书。</translation>
    </message>
    <message>
        <source>These answers are not here any more.</source>
        <translation>这些作答已不在这里。</translation>
    </message>
    <message>
        <source>These points of {name} come from a quiz. Correct the answers under “Learning”.</source>
        <translation>{name}的这些分数来自小测验。请在“学习”中更正答案。</translation>
    </message>
    <message>
        <source>This cannot be undone: the certificate {number} of {name} rests on it. Withdraw the certificate first.</source>
        <translation>无法撤销：{name}的证书{number}以此为依据。请先把证书作废。</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be undone: “{name}” has {n} places, and all are taken now. Give the class more places first.</source>
        <translation>
            <numerusform>无法撤销：“{name}”有{n}个名额，现在都满了。请先增加课程名额。</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate is genuine: {name}, {class_name}, {day}.</source>
        <translation>这份证书是真的：{name}，{class_name}，{day}。</translation>
    </message>
    <message>
        <source>This certificate is given to</source>
        <translation>特此证明</translation>
    </message>
    <message>
        <source>This certificate is not here any more.</source>
        <translation>这份证书已不在这里。</translation>
    </message>
    <message>
        <source>This certificate of {name}, {class_name}, was withdrawn on {day}. It does not hold.</source>
        <translation>{name}的证书（{class_name}）已于{day}作废，不再有效。</translation>
    </message>
    <message>
        <source>This class is not here any more. Choose another one.</source>
        <translation>这门课程已不在这里。请选择其他课程。</translation>
    </message>
    <message>
        <source>This class is not here any more. Choose another.</source>
        <translation>这门课程已不在这里。请选择其他课程。</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>无法显示此文件</translation>
    </message>
    <message>
        <source>This file is in the list already, as “{title}”.</source>
        <translation>列表中已有此文件，名为“{title}”。</translation>
    </message>
    <message>
        <source>This file is not in the list any more. It was removed meanwhile.</source>
        <translation>列表中已没有此文件，它已被移除。</translation>
    </message>
    <message>
        <source>This kind of class is not here any more. Choose another.</source>
        <translation>这种课程类型已不在这里。请选择其他类型。</translation>
    </message>
    <message>
        <source>This meeting is not here any more. Choose another.</source>
        <translation>这次活动已不在这里。请选择其他活动。</translation>
    </message>
    <message>
        <source>This meeting is still to come. Who comes is typed in on its day.</source>
        <translation>这次活动还没有举行。到了当天再登记到场人员。</translation>
    </message>
    <message>
        <source>This meeting was cancelled. Take that back first, then type in who came.</source>
        <translation>这次活动已取消。请先恢复举行，再登记到场人员。</translation>
    </message>
    <message>
        <source>This paper is about one class or meeting. Open it and print it from there.</source>
        <translation>这份表只针对一门课程或一次活动。请打开那门课程，从那里打印。</translation>
    </message>
    <message>
        <source>This person does not lead the class any more. Look at the class again.</source>
        <translation>此人已不再带这个班。请重新查看课程。</translation>
    </message>
    <message>
        <source>This person has attendance, tests or a certificate in this class. Let the person drop out: what happened stays.</source>
        <translation>此人在这门课程已有出勤、测验或证书。请改为退出课程：已有的记录会保留。</translation>
    </message>
    <message>
        <source>This person is not in the class any more. Look at the list again.</source>
        <translation>此人已不在这门课程。请重新查看名单。</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>居民名单中已没有此人。请重新查找。</translation>
    </message>
    <message>
        <source>This post has issued no certificate with this number.</source>
        <translation>本站没有颁发过这个编号的证书。</translation>
    </message>
    <message>
        <source>This quiz is an exercise. To use it as a test before or after the class, change what it is for.</source>
        <translation>这份小测验是练习。要用作课前或课后测验，请修改用途。</translation>
    </message>
    <message>
        <source>This quiz is not here any more. Choose another one.</source>
        <translation>这份小测验已不在这里。请选择其他小测验。</translation>
    </message>
    <message numerus="yes">
        <source>This quiz was answered already ({n} times). Its questions stay as they were asked: save a new version.</source>
        <translation>
            <numerusform>这份小测验已有人作答（{n}次）。题目须保持当时的样子：请另存为新版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This quiz was answered {n} times. If you change its questions, a new version is saved; the answers to the old one stay with it.</source>
        <translation>
            <numerusform>这份小测验已作答{n}次。修改题目会另存为新版本；旧版本的作答仍归旧版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time and topic</source>
        <translation>时间和主题</translation>
    </message>
    <message>
        <source>Time: {words}</source>
        <translation>时间：{words}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>改到哪一天</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topic: {words}</source>
        <translation>主题：{words}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>对</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断题</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>辅导员</translation>
    </message>
    <message>
        <source>Two to six answers. Ctrl and a number marks the right one.</source>
        <translation>两到六个选项。用Ctrl加数字标出正确的一项。</translation>
    </message>
    <message>
        <source>Type a few letters, press Enter, and go on with the next.</source>
        <translation>输入几个字，按回车键，接着登记下一人。</translation>
    </message>
    <message>
        <source>Type in sheets</source>
        <translation>录入答卷</translation>
    </message>
    <message>
        <source>Type the number of the crossed box: the cursor goes on by itself. Space: left out. A sheet is stored when its line is left.</source>
        <translation>输入打叉方框的数字，光标会自动前进。空格键：未答。离开一行时保存该答卷。</translation>
    </message>
    <message>
        <source>Type the number, then Enter.</source>
        <translation>输入数字，再按回车键。</translation>
    </message>
    <message>
        <source>Type the points, Enter goes to the next person, Tab to the other test. Delete empties.</source>
        <translation>输入分数：回车键到下一人，Tab键到另一个测验，Delete键清空。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>外来人员</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>孕周</translation>
    </message>
    <message>
        <source>What a kind says is filled in when a class of it begins. Classes that there are already stay as they are.</source>
        <translation>开设课程时会自动填入类型中的内容。已有的课程不变。</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the class learned is shown when somebody took both tests.</source>
        <translation>有人完成课前和课后两次测验后，这里显示学习成效。</translation>
    </message>
    <message>
        <source>What time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When: {words}</source>
        <translation>日期：{words}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>Where: {words}</source>
        <translation>地点：{words}</translation>
    </message>
    <message>
        <source>Which classes</source>
        <translation>哪些课程</translation>
    </message>
    <message>
        <source>Which reason</source>
        <translation>什么原因</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>哪个测验</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>作答人</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>谁来作答</translation>
    </message>
    <message>
        <source>Who checks the number is told that the certificate does not hold any more.</source>
        <translation>查验编号的人会得知这份证书已失效。</translation>
    </message>
    <message>
        <source>Who has completed the class</source>
        <translation>谁已结业</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>带班人</translation>
    </message>
    <message>
        <source>Who leads the class</source>
        <translation>课程带班人</translation>
    </message>
    <message>
        <source>Who leads {name}</source>
        <translation>{name}的带班人</translation>
    </message>
    <message>
        <source>Whole width (Ctrl 0)</source>
        <translation>适合宽度（Ctrl 0）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>为什么正确</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>缺席原因</translation>
    </message>
    <message>
        <source>Why {name} did not come</source>
        <translation>{name}为什么没来</translation>
    </message>
    <message>
        <source>With family</source>
        <translation>有家人陪同</translation>
    </message>
    <message>
        <source>With husband or family</source>
        <translation>由丈夫或家人陪同</translation>
    </message>
    <message>
        <source>With husband or family ({companions}) cannot be asked for more often than meetings ({meetings}).</source>
        <translation>由丈夫或家人陪同的次数（{companions}）不能多于活动次数（{meetings}）。</translation>
    </message>
    <message>
        <source>With whom, or why not</source>
        <translation>陪同人或缺席原因</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>作废证书</translation>
    </message>
    <message>
        <source>Withdraw the certificate of {name}</source>
        <translation>作废{name}的证书</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>作废日期</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Write 1 to 12: every how many weeks or months the class meets.</source>
        <translation>请填写1至12：每隔几周或几个月举行一次。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请填写名字。</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <source>Write above the sheet how many points this test has.</source>
        <translation>请在表格上方填写这个测验的满分。</translation>
    </message>
    <message>
        <source>Write above the sheet on which day this test was taken.</source>
        <translation>请在表格上方填写测验日期。</translation>
    </message>
    <message>
        <source>Write at least one day.</source>
        <translation>请至少填写一天。</translation>
    </message>
    <message>
        <source>Write at least two answers to choose from.</source>
        <translation>请至少填写两个选项。</translation>
    </message>
    <message>
        <source>Write how many meetings there are, or the last day of the class.</source>
        <translation>请填写活动次数，或课程的最后一天。</translation>
    </message>
    <message>
        <source>Write how many points the test has: 1 to {most}.</source>
        <translation>请填写测验的满分：1至{most}。</translation>
    </message>
    <message>
        <source>Write the number that is right.</source>
        <translation>请填写正确的数字。</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>请填写题目。</translation>
    </message>
    <message>
        <source>Write what the quiz is called.</source>
        <translation>请填写小测验的名称。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>You are invited to “{class_name}”.</source>
        <translation>邀请您参加“{class_name}”。</translation>
    </message>
    <message>
        <source>Young children</source>
        <translation>幼儿</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>青少年</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>a test after the class with {needed}% or more; the last one had {reached}%</source>
        <translation>课后测验达到{needed}%；上次是{reached}%</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, the last one on {day}</source>
        <translation>
            <numerusform>还有{n}次，最后一次是{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>can be issued</source>
        <translation>可颁发</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>已发证书</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>本站已修改</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结课</translation>
    </message>
    <message>
        <source>coming once</source>
        <translation>到场一次</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已结业</translation>
    </message>
    <message>
        <source>could not get here</source>
        <translation>路不通，来不了</translation>
    </message>
    <message>
        <source>does not want to come any more</source>
        <translation>不想再来</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>false</source>
        <translation>错</translation>
    </message>
    <message>
        <source>for example kg</source>
        <translation>例如公斤</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>had to work</source>
        <translation>要上班</translation>
    </message>
    <message>
        <source>has no time beside work</source>
        <translation>工作忙，没时间</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>生病</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>{n}天后</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>最近一次{day}</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>needed at home</source>
        <translation>家里走不开</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂不给</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>not in the village</source>
        <translation>不在村里</translation>
    </message>
    <message>
        <source>not in this class yet</source>
        <translation>还不在这门课程</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>本站无此记录</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>number not right</source>
        <translation>编号不对</translation>
    </message>
    <message>
        <source>of this post</source>
        <translation>本站自建</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>自{first}起</translation>
    </message>
    <message>
        <source>test after the class with {percent}% or more</source>
        <translation>课后测验达到{percent}%</translation>
    </message>
    <message>
        <source>the test after the class</source>
        <translation>课后测验</translation>
    </message>
    <message>
        <source>to type in</source>
        <translation>待录入</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>true</source>
        <translation>对</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>至{last}</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>waits, no. {place}</source>
        <translation>候补第{place}位</translation>
    </message>
    <message>
        <source>was not told</source>
        <translation>没接到通知</translation>
    </message>
    <message>
        <source>who has completed the class</source>
        <translation>已完成以下课程，准予结业</translation>
    </message>
    <message>
        <source>who waits longest</source>
        <translation>候补时间最长的人</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{came} of {all}</source>
        <translation>{came}/{all}</translation>
    </message>
    <message>
        <source>{came} of {needed}</source>
        <translation>{came}/{needed}</translation>
    </message>
    <message>
        <source>{day} (planned already)</source>
        <translation>{day}（已安排）</translation>
    </message>
    <message>
        <source>{day} cancelled: {reason}</source>
        <translation>{day}已取消：{reason}</translation>
    </message>
    <message>
        <source>{day} is after the last day of the class ({last}). Choose an earlier day, or change the class.</source>
        <translation>{day}晚于课程的最后一天（{last}）。请选择更早的日期，或修改课程。</translation>
    </message>
    <message>
        <source>{day} is before the day of enrolment ({first}).</source>
        <translation>{day}早于登记日期（{first}）。</translation>
    </message>
    <message>
        <source>{day} is before the first day of the class ({first}). Choose a later day, or change the class.</source>
        <translation>{day}早于课程的第一天（{first}）。请选择更晚的日期，或修改课程。</translation>
    </message>
    <message>
        <source>{day} is in the future. Choose today or an earlier day.</source>
        <translation>{day}还没到。请选择今天或更早的一天。</translation>
    </message>
    <message>
        <source>{day} is more than two years from now. Check the year.</source>
        <translation>{day}在两年以后。请核对年份。</translation>
    </message>
    <message>
        <source>{day} moved to {other}: {reason}</source>
        <translation>{day}改到{other}：{reason}</translation>
    </message>
    <message>
        <source>{day}, {how_far}</source>
        <translation>{day}，{how_far}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}；{more}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>{low} to {high} counts as right</source>
        <translation>{low}至{high}均算正确</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name} came with</source>
        <translation>{name}的陪同人</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation>{name}已到场。</translation>
    </message>
    <message>
        <source>{name} comes back to {class_name}</source>
        <translation>{name}重新参加{class_name}</translation>
    </message>
    <message>
        <source>{name} died on {death}, before {day}. Check the resident&apos;s card or the day.</source>
        <translation>{name}于{death}死亡，早于{day}。请核对居民卡或日期。</translation>
    </message>
    <message>
        <source>{name} drops out</source>
        <translation>{name}退出课程</translation>
    </message>
    <message>
        <source>{name} has answered this test on that day already. New answers take the place of the first ones.</source>
        <translation>{name}当天已做过这个测验。新的作答会替换原来的。</translation>
    </message>
    <message>
        <source>{name} has completed the class.</source>
        <translation>{name}已结业。</translation>
    </message>
    <message>
        <source>{name} has not completed the class yet. Still needed: {missing}.</source>
        <translation>{name}还没有结业。还需要：{missing}。</translation>
    </message>
    <message>
        <source>{name} is in this class already.</source>
        <translation>{name}已在这门课程。</translation>
    </message>
    <message>
        <source>{name} is on the waiting list already.</source>
        <translation>{name}已在候补名单上。</translation>
    </message>
    <message>
        <source>{name} is recorded as dead. Check the resident&apos;s card first.</source>
        <translation>{name}已登记为死亡。请先核对居民卡。</translation>
    </message>
    <message>
        <source>{name} still needs: {what}</source>
        <translation>{name}还需要：{what}</translation>
    </message>
    <message>
        <source>{name} takes part now.</source>
        <translation>{name}现已参加。</translation>
    </message>
    <message>
        <source>{name} takes place on {day} after all</source>
        <translation>恢复举行{day}的{name}</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the birth date or the day.</source>
        <translation>{name}的出生日期{birth}晚于{day}。请核对出生日期或这个日期。</translation>
    </message>
    <message>
        <source>{name} · {group}</source>
        <translation>{name} · {group}</translation>
    </message>
    <message>
        <source>{name}, from outside</source>
        <translation>{name}，外来</translation>
    </message>
    <message>
        <source>{name}, meeting of {day}: nobody wrote who came. Tick who came, or say that it was not held.</source>
        <translation>{name}，{day}的活动：还没有登记谁来过。请勾选到场的人，或注明当天没有举行。</translation>
    </message>
    <message>
        <source>{name}, you are invited to “{class_name}”.</source>
        <translation>{name}，邀请您参加“{class_name}”。</translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <translation>{name}，{age}</translation>
    </message>
    <message>
        <source>{name}: number {number} holds, but after a correction this is missing: {what}. Type in what is missing, or withdraw it.</source>
        <translation>{name}：证书{number}仍有效，但更正后缺少：{what}。请补录，或把证书作废。</translation>
    </message>
    <message>
        <source>{name}: number {number}, issued on {day}</source>
        <translation>{name}：证书{number}，{day}颁发</translation>
    </message>
    <message>
        <source>{name}: withdrawn on {day}: {reason}</source>
        <translation>{name}：{day}作废：{reason}</translation>
    </message>
    <message>
        <source>{number}% is not possible. Write 1 to 100, or leave it empty.</source>
        <translation>{number}%不行。请填写1至100，或留空。</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>{number}: ____</source>
        <translation>{number}：____</translation>
    </message>
    <message>
        <source>{number}: {day}</source>
        <translation>{number}：{day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <translation>
            <numerusform>{n}人缺席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are too many. Write at most {most}.</source>
        <translation>
            <numerusform>{n}个选项太多。最多填写{most}个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>{n}人到场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes</source>
        <translation>
            <numerusform>{n}门课程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n}天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n}题未答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings</source>
        <translation>
            <numerusform>{n}次活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings are not possible. Write 1 to {most}, or leave it empty.</source>
        <translation>
            <numerusform>{n}次活动不行。请填写1至{most}，或留空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings attended, from {first} to {last}</source>
        <translation>
            <numerusform>参加活动{n}次（{first}至{last}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings cannot be planned at once. Write 1 to {most}.</source>
        <translation>
            <numerusform>不能一次安排{n}次活动。请填写1至{most}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings held</source>
        <translation>
            <numerusform>已举行{n}次活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings of classes today</source>
        <translation>
            <numerusform>今天有{n}次课程活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings to type in</source>
        <translation>
            <numerusform>{n}次活动待录入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more meetings</source>
        <translation>
            <numerusform>还需{n}次活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more meetings with husband or family</source>
        <translation>
            <numerusform>还需{n}次由丈夫或家人陪同的活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not said yet</source>
        <translation>
            <numerusform>{n}人未登记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these with husband or family</source>
        <translation>
            <numerusform>其中{n}次由丈夫或家人陪同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people more than places</source>
        <translation>
            <numerusform>超出名额{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people take part.</source>
        <translation>
            <numerusform>{n}人参加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people wait for a place.</source>
        <translation>
            <numerusform>{n}人等候名额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who improved</source>
        <translation>
            <numerusform>{n}人有进步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who took both tests</source>
        <translation>
            <numerusform>{n}人完成两次测验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are not possible. Write 1 to {most}, or leave it empty for no limit.</source>
        <translation>
            <numerusform>{n}个名额不行。请填写1至{most}；留空表示不限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points are not possible. Write 1 to {most}.</source>
        <translation>
            <numerusform>{n}分不行。请填写1至{most}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions were left out. That is no wrong answer; you can still go back to them.</source>
        <translation>
            <numerusform>有{n}题未答。未答不算答错；还可以回去作答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} right</source>
        <translation>
            <numerusform>{n}题正确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets of the quiz “{title}”</source>
        <translation>
            <numerusform>小测验“{title}”的{n}份答卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times with somebody</source>
        <translation>
            <numerusform>{n}次有人陪同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to type in</source>
        <translation>
            <numerusform>{n}次待录入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n}人候补</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wrong</source>
        <translation>
            <numerusform>{n}题错误</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} of {places}</source>
        <translation>{people}/{places}</translation>
    </message>
    <message>
        <source>{place}, {day}</source>
        <translation>{place}，{day}</translation>
    </message>
    <message>
        <source>{score} is more than the test has ({maximum}). Check both numbers.</source>
        <translation>{score}分超过了测验的满分（{maximum}分）。请核对这两个数。</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}至{end}</translation>
    </message>
    <message>
        <source>{test} of {name}: {score} of {maximum}</source>
        <translation>{name}的{test}：{score}/{maximum}</translation>
    </message>
    <message>
        <source>{test}: day</source>
        <translation>{test}：日期</translation>
    </message>
    <message>
        <source>{test}: points</source>
        <translation>{test}：分数</translation>
    </message>
    <message>
        <source>{title} (version {number})</source>
        <translation>{title}（第{number}版）</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>“{file}”无法读取。</translation>
    </message>
    <message>
        <source>“{file}” is being added</source>
        <translation>正在添加“{file}”</translation>
    </message>
    <message>
        <source>“{file}” is empty. Choose another file.</source>
        <translation>“{file}”是空文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>“{file}” is neither a PDF nor a picture nor plain text. Save it as a PDF first, then add the PDF.</source>
        <translation>“{file}”不是PDF、图片或纯文本。请先存为PDF，再添加。</translation>
    </message>
    <message>
        <source>“{file}” is no picture. Choose a photo, or add the file under “Learning”.</source>
        <translation>“{file}”不是图片。请选择照片，或在“学习”中添加此文件。</translation>
    </message>
    <message>
        <source>“{typed}” is not a time of day. Write hours and minutes, for example {example}.</source>
        <translation>“{typed}”不是钟点。请填写小时和分钟，例如{example}。</translation>
    </message>
    <message>
        <source>√ came   √+ came with somebody   – did not come   empty: not written down</source>
        <translation>√ 到场　√+ 有人陪同到场　– 未到　空白：未登记</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>  {at}  {what}</source>
        <translation>  {at}  {what}</translation>
    </message>
    <message>
        <source>A file for the others is beside the invitation. Take it in there.</source>
        <translation>给其他人的文件在邀请文件旁边。请到那边导入。</translation>
    </message>
    <message numerus="yes">
        <source>Everything is sound: {n} rows are what their operations say.</source>
        <translation>
            <numerusform>一切正常：{n}行数据都与操作记载相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>No laptop of this post is called {name}.</source>
        <translation>本站没有名为{name}的电脑。</translation>
    </message>
    <message>
        <source>No more files of {name} are taken in.</source>
        <translation>不再导入{name}的文件。</translation>
    </message>
    <message>
        <source>No other laptop belongs to this post yet.</source>
        <translation>本站还没有其他电脑。</translation>
    </message>
    <message>
        <source>Nothing new: the others have confirmed everything. {file} tells them what is here.</source>
        <translation>没有新内容：其他人都已确认收到。{file}会告诉他们这里有什么。</translation>
    </message>
    <message>
        <source>Nothing was stored: these files were only looked at.</source>
        <translation>没有存入任何内容：只是查看了这些文件。</translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation>不会丢失任何内容。</translation>
    </message>
    <message>
        <source>People open this post with their names. Put the name into the environment variable {name}.</source>
        <translation>本站需用姓名打开。请把姓名放入环境变量{name}。</translation>
    </message>
    <message>
        <source>Say which folder: --post FOLDER.</source>
        <translation>请指明文件夹：--post FOLDER。</translation>
    </message>
    <message>
        <source>Say which post: --post FOLDER.</source>
        <translation>请指明服务站：--post 文件夹。</translation>
    </message>
    <message>
        <source>The backup {folder} cannot be relied on. Use another one.</source>
        <translation>备份{folder}不可靠，请使用另一个备份。</translation>
    </message>
    <message numerus="yes">
        <source>The backup {folder} opens, is whole and holds {n} rows.</source>
        <translation>
            <numerusform>备份{folder}能打开，内容完整，共{n}行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup {folder} was made, opened and counted: {n} rows.</source>
        <translation>
            <numerusform>备份{folder}已做好，并已打开清点：共{n}行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files kept in {folder} are in their place again.</source>
        <translation>{folder}中保留的文件已放回原处。</translation>
    </message>
    <message>
        <source>The folder {folder} is not that of a health centre.</source>
        <translation>文件夹{folder}不是卫生院的文件夹。</translation>
    </message>
    <message>
        <source>The health centre {name} was made in {folder}.</source>
        <translation>已在{folder}中建立卫生院{name}。</translation>
    </message>
    <message>
        <source>The invitation of {name} has not run out. Nothing was changed.</source>
        <translation>{name}的邀请还没有过期。没有任何更改。</translation>
    </message>
    <message>
        <source>The invitation of {name} is the file {file}, good until {date}. Its code:</source>
        <translation>给{name}的邀请是文件{file}，有效期至{date}。代码：</translation>
    </message>
    <message>
        <source>The laptop {name} belongs to the post {post}. Its folder is {folder}.</source>
        <translation>电脑{name}属于服务站{post}。文件夹：{folder}。</translation>
    </message>
    <message>
        <source>The last thing done in it: {at}, {what}</source>
        <translation>其中最后一次操作：{at}，{what}</translation>
    </message>
    <message>
        <source>The post in {folder} is now the one of the backup.</source>
        <translation>{folder}中的服务站已恢复为备份中的内容。</translation>
    </message>
    <message>
        <source>The post {name} was made in {folder}.</source>
        <translation>已在{folder}中建立服务站“{name}”。</translation>
    </message>
    <message>
        <source>The post {name} was taken in.</source>
        <translation>已接入服务站{name}。</translation>
    </message>
    <message>
        <source>The present post cannot be read; what was done since then is not known.</source>
        <translation>现在的本站数据无法读取；不知道此后做过什么。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made; try again.</source>
        <translation>两次输入的口令不一样。什么也没有建立，请再试一次。</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>没有备份。</translation>
    </message>
    <message>
        <source>There is no file of another laptop in {folder}.</source>
        <translation>{folder}中没有其他电脑的文件。</translation>
    </message>
    <message>
        <source>This post has a passphrase, and nobody can type it here. Put it into the environment variable {name}.</source>
        <translation>本站设有口令，而这里无法输入。请把口令放入环境变量{name}。</translation>
    </message>
    <message>
        <source>What stood there is kept in {folder}.</source>
        <translation>原来的内容保存在{folder}。</translation>
    </message>
    <message>
        <source>Write these 12 words on paper and lock them away. They open the post if the passphrase is lost:</source>
        <translation>请把这12个词写在纸上并锁好。忘记口令时，可以用它们打开本站数据：</translation>
    </message>
    <message>
        <source>Your role does not show this part of the program. Ask an admin of the post.</source>
        <translation>您的角色看不到程序的这一部分。请找本站的管理员。</translation>
    </message>
    <message>
        <source>belongs to the post</source>
        <translation>属于本站</translation>
    </message>
    <message>
        <source>health centre</source>
        <translation>卫生院</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>its invitation ran out</source>
        <translation>邀请已过期</translation>
    </message>
    <message>
        <source>its invitation was used twice</source>
        <translation>邀请被用了两次</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>no longer belongs to the post</source>
        <translation>不再属于本站</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>{file}, from {name}: {new} new, {changed} changed, {conflicts} differ.</source>
        <translation>{file}，来自{name}：新增{new}条，更改{changed}条，有出入{conflicts}条。</translation>
    </message>
    <message>
        <source>{made_at}  {folder}</source>
        <translation>{made_at}  {folder}</translation>
    </message>
    <message>
        <source>{name} is let in. Its first file must be taken in within two weeks.</source>
        <translation>已允许{name}接入。必须在两周内导入它的第一个文件。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: last heard of {when}; {n} entries not yet confirmed.</source>
        <translation>
            <numerusform>{name}：最近一次消息{when}；{n}条记录尚未确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {kind}, {state}.</source>
        <translation>{name}：{kind}，{state}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} computed tables were made anew.</source>
        <translation>
            <numerusform>已重新生成{n}个计算表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the others have not come yet. Save for them; their next file holds what is missing.</source>
        <translation>
            <numerusform>其他人的{n}条记录还没到。请保存给他们；他们的下一个文件会补上缺少的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved in {file} for: {names}.</source>
        <translation>
            <numerusform>已在{file}中保存{n}条记录，给：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were taken in.</source>
        <translation>
            <numerusform>已导入{n}条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems were found. Enter nothing more; restore the newest sound backup.</source>
        <translation>
            <numerusform>发现{n}个问题。请不要再录入，请恢复最近一份完好的备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows refer to rows that have not arrived yet.</source>
        <translation>
            <numerusform>有{n}行引用的数据尚未收到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things done since then would be lost:</source>
        <translation>
            <numerusform>此后的{n}项操作将会丢失：</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>“{text}”不是月份。请写成2026-10这样。</translation>
    </message>
</context>
<context>
    <name>Confidential</name>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>An entry for the midwife</source>
        <translation>给助产士的一条记录</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>其他方法</translation>
    </message>
    <message>
        <source>Answers to {questionnaire}: they stand in the tab “Questions”.</source>
        <translation>{questionnaire}的回答：见“问卷”标签。</translation>
    </message>
    <message>
        <source>Before: {method}</source>
        <translation>之前：{method}</translation>
    </message>
    <message>
        <source>Breastfeeding (LAM)</source>
        <translation>哺乳（哺乳闭经避孕法）</translation>
    </message>
    <message>
        <source>Condom</source>
        <translation>避孕套</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>更正这条记录</translation>
    </message>
    <message>
        <source>Cured</source>
        <translation>治愈</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Did not want the test</source>
        <translation>不愿做检测</translation>
    </message>
    <message>
        <source>Family planning</source>
        <translation>计划生育</translation>
    </message>
    <message>
        <source>Family planning: {method}, since {day}</source>
        <translation>计划生育：{method}，{day}起</translation>
    </message>
    <message>
        <source>Feelings and worries</source>
        <translation>情绪和烦恼</translation>
    </message>
    <message>
        <source>For the midwife</source>
        <translation>仅助产士可见</translation>
    </message>
    <message>
        <source>Goes on at another place</source>
        <translation>在其他地方继续</translation>
    </message>
    <message>
        <source>HIV</source>
        <translation>艾滋病病毒（HIV）</translation>
    </message>
    <message>
        <source>Hepatitis B</source>
        <translation>乙肝</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>I am the midwife</source>
        <translation>我是助产士</translation>
    </message>
    <message>
        <source>IUD (spiral)</source>
        <translation>宫内节育器</translation>
    </message>
    <message>
        <source>Implant</source>
        <translation>皮下埋植</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>Is this person safe now?</source>
        <translation>此人现在安全吗？</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最近记录</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁上</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>姓名或住处</translation>
    </message>
    <message>
        <source>Natural method</source>
        <translation>自然避孕法</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>下次看诊</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No treatment</source>
        <translation>未治疗</translation>
    </message>
    <message>
        <source>Nobody is followed up</source>
        <translation>没有跟进的人</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>没有找到人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Not reactive</source>
        <translation>无反应（阴性）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is written for the midwife.</source>
        <translation>没有给助产士的记录。</translation>
    </message>
    <message>
        <source>Only the midwife can open this page</source>
        <translation>只有助产士能打开此页</translation>
    </message>
    <message>
        <source>Only the midwife can read this. Once it is saved you cannot open it again yourself, but you can undo it at once.</source>
        <translation>这些仅助产士可见。保存后您自己也不能再打开，但可以马上撤销。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开“设置”</translation>
    </message>
    <message>
        <source>Open the midwife&apos;s entries</source>
        <translation>打开助产士的记录</translation>
    </message>
    <message>
        <source>Operation of the man</source>
        <translation>男性绝育手术</translation>
    </message>
    <message>
        <source>Operation of the woman</source>
        <translation>女性绝育手术</translation>
    </message>
    <message>
        <source>Passphrase of the midwife</source>
        <translation>助产士口令</translation>
    </message>
    <message>
        <source>People whom the midwife follows up</source>
        <translation>助产士跟进的人</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>口服药</translation>
    </message>
    <message>
        <source>Preventive treatment</source>
        <translation>预防性治疗</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>有反应（阳性）</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>删除这条记录</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Stopped the treatment</source>
        <translation>停止治疗</translation>
    </message>
    <message>
        <source>Syphilis</source>
        <translation>梅毒</translation>
    </message>
    <message>
        <source>TB treatment</source>
        <translation>结核病治疗</translation>
    </message>
    <message>
        <source>The midwife follows up.</source>
        <translation>由助产士跟进。</translation>
    </message>
    <message>
        <source>The midwife has to choose her passphrase first. She does it once, under Settings, “Key of the midwife”.</source>
        <translation>助产士要先设定自己的口令。只需在“设置”的“助产士密钥”中设一次。</translation>
    </message>
    <message>
        <source>The midwife types her own passphrase. Balai locks her entries again after 5 minutes without a key or the mouse.</source>
        <translation>由助产士输入她自己的口令。5分钟没有按键或动鼠标，Balai会再次锁上她的记录。</translation>
    </message>
    <message>
        <source>The result is not here yet</source>
        <translation>结果还没来</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at the list again.</source>
        <translation>这条记录已不在。请再看一下名单。</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Treatment begun</source>
        <translation>开始治疗</translation>
    </message>
    <message>
        <source>Treatment finished</source>
        <translation>治疗结束</translation>
    </message>
    <message>
        <source>Under treatment</source>
        <translation>治疗中</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>暴力</translation>
    </message>
    <message>
        <source>What is written for the midwife on a person&apos;s card, in a questionnaire or after a visit at home stands here.</source>
        <translation>居民卡上、问卷中或家访后写给助产士的内容列在这里。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>关于什么</translation>
    </message>
    <message>
        <source>What the midwife should know</source>
        <translation>助产士应知道的事</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>What you write here only the midwife can read. It stands on no list and on no paper that others see.</source>
        <translation>这里写的内容仅助产士可见，不会出现在别人看到的任何名单和纸上。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>谁帮忙</translation>
    </message>
    <message>
        <source>Who is with this person</source>
        <translation>谁陪着此人</translation>
    </message>
    <message>
        <source>Who the parents are</source>
        <translation>父母是谁</translation>
    </message>
    <message>
        <source>Who watches that the pills are taken</source>
        <translation>谁看着服药</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>更换原因</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>请写点内容</translation>
    </message>
    <message>
        <source>Write something for the midwife</source>
        <translation>写给助产士</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>由{name}登记</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries cannot be opened with this key: they were sealed with another one.</source>
        <translation>
            <numerusform>有{n}条记录不能用这把密钥打开：它们是用另一把锁上的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n}人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data check</name>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>所有部分</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Ask again about {name}</source>
        <translation>重新询问{name}的情况</translation>
    </message>
    <message>
        <source>Balai then asks no more, until what is stored changes.</source>
        <translation>之后Balai不再询问，直到保存的内容有改动。</translation>
    </message>
    <message>
        <source>Birth date is not written</source>
        <translation>未填出生日期</translation>
    </message>
    <message>
        <source>Born after a parent&apos;s death</source>
        <translation>在父或母去世后出生</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>数据核对</translation>
    </message>
    <message>
        <source>Date of death is not written</source>
        <translation>未填去世日期</translation>
    </message>
    <message>
        <source>Digits of the identity number</source>
        <translation>身份证号的位数</translation>
    </message>
    <message>
        <source>Doubt about {name} looked at</source>
        <translation>{name}的疑问已查看</translation>
    </message>
    <message>
        <source>Doubt that was looked at</source>
        <translation>已查看的疑问</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>重复登记？</translation>
    </message>
    <message>
        <source>Female or male is not written</source>
        <translation>未填性别</translation>
    </message>
    <message>
        <source>For example: the family showed the birth certificate.</source>
        <translation>例如：家人出示了出生证。</translation>
    </message>
    <message>
        <source>For {name} nobody has written whether female or male. Growth cannot be judged without it.</source>
        <translation>{name}没有填写性别。没有性别就不能评价生长情况。</translation>
    </message>
    <message>
        <source>For {name} nothing is known of the birth. Write at least the year, even if you estimate it.</source>
        <translation>{name}没有任何出生信息。请至少填写年份，估计的也可以。</translation>
    </message>
    <message>
        <source>For {name}, a small child, nobody has written who the mother is.</source>
        <translation>{name}是幼儿，但没有填写母亲是谁。</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Here stands what cannot be true, is missing or is doubtful in what was entered. Doubtful weights and lengths of children stand under Health visits, “To check”.</source>
        <translation>这里列出登记内容中不可能、缺少或可疑的地方。儿童可疑的体重和身长在“健康随访”的“待核对”中。</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>现有内容是对的</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lives in two houses</source>
        <translation>住在两个住处</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>查看人</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Mother is not written</source>
        <translation>未填母亲</translation>
    </message>
    <message>
        <source>Mother&apos;s age at the birth</source>
        <translation>分娩时母亲年龄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, house or what does not fit</source>
        <translation>姓名、住处或不符之处</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>没有要看的</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Older than a parent</source>
        <translation>比父或母年长</translation>
    </message>
    <message>
        <source>Older than people become</source>
        <translation>超过人的寿命</translation>
    </message>
    <message>
        <source>Open it to correct it</source>
        <translation>打开后更正</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>居民卡</translation>
    </message>
    <message>
        <source>Sex does not fit mother or father</source>
        <translation>性别与父亲或母亲不符</translation>
    </message>
    <message>
        <source>Something is dated after the death</source>
        <translation>有日期在去世之后</translation>
    </message>
    <message>
        <source>Something is dated before the birth</source>
        <translation>有日期在出生之前</translation>
    </message>
    <message>
        <source>The birth has not come yet</source>
        <translation>出生日期还没到</translation>
    </message>
    <message>
        <source>The birth of {name} is dated {birth}: that day has not come. Correct the birth date.</source>
        <translation>{name}的出生日期填为{birth}：这一天还没到。请更正出生日期。</translation>
    </message>
    <message>
        <source>The house of {name} has nobody as its head. Choose the head of the household.</source>
        <translation>{name}的住处没有户主。请选择户主。</translation>
    </message>
    <message numerus="yes">
        <source>The identity number of {name} has {n} digits, the card has {digits}. Copy it from the card again.</source>
        <translation>
            <numerusform>{name}的身份证号有{n}位，家庭卡上应为{digits}位。请重新照卡抄写。</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer is not here any more. Look at the list again.</source>
        <translation>这条回答已不在。请再看一下名单。</translation>
    </message>
    <message>
        <source>This doubt is not here any more: somebody corrected what is stored.</source>
        <translation>这条疑问已不在：有人更正了保存的内容。</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all kinds and parts.</source>
        <translation>请少输几个字，或选择所有类型和部分。</translation>
    </message>
    <message>
        <source>Two people with one identity number</source>
        <translation>两人身份证号相同</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>为何是对的</translation>
    </message>
    <message>
        <source>Write why this is right, so that nobody has to ask again.</source>
        <translation>请写明为何是对的，免得再次询问。</translation>
    </message>
    <message>
        <source>{father} died on {death}, long before {name} was born. Check both dates, and who the father is.</source>
        <translation>{father}于{death}去世，远早于{name}出生。请核对两个日期，以及父亲是谁。</translation>
    </message>
    <message>
        <source>{father} is recorded as female, and as the father of {name}. Correct the sex, or choose another father.</source>
        <translation>{father}登记为女，却是{name}的父亲。请更正性别，或另选父亲。</translation>
    </message>
    <message>
        <source>{mother} died on {death}, before {name} was born. Check both dates, and who the mother is.</source>
        <translation>{mother}于{death}去世，早于{name}出生。请核对两个日期，以及母亲是谁。</translation>
    </message>
    <message>
        <source>{mother} is recorded as male, and as the mother of {name}. Correct the sex, or choose another mother.</source>
        <translation>{mother}登记为男，却是{name}的母亲。请更正性别，或另选母亲。</translation>
    </message>
    <message numerus="yes">
        <source>{mother} would have been {n} years old when {name} was born. Check both birth dates, and who the mother is.</source>
        <translation>
            <numerusform>{name}出生时{mother}为{n}岁。请核对两人的出生日期，以及母亲是谁。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} and {other} are both head of one household. Choose one of them.</source>
        <translation>{name}和{other}同是一户的户主。请选定其中一人。</translation>
    </message>
    <message>
        <source>{name} and {other} have the same identity number. Is it one person entered twice? Then join the two entries.</source>
        <translation>{name}和{other}身份证号相同。是同一人登记了两次吗？那就合并两条记录。</translation>
    </message>
    <message>
        <source>{name} died on {death}, but something is dated {day}. Correct one of the two dates.</source>
        <translation>{name}于{death}去世，但有内容的日期是{day}。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>{name} has died, but the date is not written. Write it as far as the family knows it.</source>
        <translation>{name}已去世，但没有填写日期。请按家人所知填写。</translation>
    </message>
    <message numerus="yes">
        <source>{name} lives in {n} houses at the same time. Take the person out of all but one.</source>
        <translation>
            <numerusform>{name}同时住在{n}个住处。请只保留一个，其余移出。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was born before {parent}, the parent. Check both birth dates.</source>
        <translation>{name}出生早于父或母{parent}。请核对两人的出生日期。</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, but something is dated {day}. Correct one of the two dates.</source>
        <translation>{name}于{birth}出生，但有内容的日期是{day}。请更正其中一个日期。</translation>
    </message>
    <message numerus="yes">
        <source>{name} would be {n} years old. Check the birth date, or record the death.</source>
        <translation>
            <numerusform>{name}将是{n}岁。请核对出生日期，或登记去世。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>{n}条待核对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A family moves in</source>
        <translation>一家人迁入</translation>
    </message>
    <message>
        <source>A note on the open day</source>
        <translation>服务日备注</translation>
    </message>
    <message>
        <source>A pregnancy becomes known</source>
        <translation>得知怀孕</translation>
    </message>
    <message>
        <source>An ultrasound corrects the day</source>
        <translation>超声更正预产期</translation>
    </message>
    <message>
        <source>Ask at every house what the village&apos;s books want</source>
        <translation>逐户询问村里登记册需要的内容</translation>
    </message>
    <message>
        <source>Ask for birth certificates</source>
        <translation>询问出生证</translation>
    </message>
    <message>
        <source>Ask who stayed away on {day}</source>
        <translation>询问{day}未到的人</translation>
    </message>
    <message>
        <source>Begin the class</source>
        <translation>开设课程</translation>
    </message>
    <message>
        <source>Check the month</source>
        <translation>核对本月</translation>
    </message>
    <message>
        <source>Choose the letter {letter}</source>
        <translation>选定字母{letter}</translation>
    </message>
    <message>
        <source>Count of {day}</source>
        <translation>{day}盘点</translation>
    </message>
    <message>
        <source>Delivery of {day}</source>
        <translation>{day}到货入库</translation>
    </message>
    <message>
        <source>Doses that the cards of children show</source>
        <translation>儿童手册上已有的剂次</translation>
    </message>
    <message>
        <source>Enter the equipment</source>
        <translation>录入器材</translation>
    </message>
    <message>
        <source>Enter the officers</source>
        <translation>录入负责人</translation>
    </message>
    <message>
        <source>Enter the practice village</source>
        <translation>录入练习村的数据</translation>
    </message>
    <message>
        <source>Enter the volunteers</source>
        <translation>录入志愿者</translation>
    </message>
    <message>
        <source>Enter {name} once more</source>
        <translation>再次录入{name}</translation>
    </message>
    <message>
        <source>Entered in other systems</source>
        <translation>已录入其他系统</translation>
    </message>
    <message>
        <source>Fill a volunteer&apos;s bag</source>
        <translation>装满志愿者的随身包</translation>
    </message>
    <message>
        <source>Given out on {day}</source>
        <translation>{day}发放</translation>
    </message>
    <message>
        <source>Haemoglobin at the health centre</source>
        <translation>在卫生院查血红蛋白</translation>
    </message>
    <message>
        <source>Health checks of the open day</source>
        <translation>服务日的健康检查</translation>
    </message>
    <message>
        <source>How a pregnancy ended</source>
        <translation>妊娠结局</translation>
    </message>
    <message>
        <source>How the post works</source>
        <translation>本站工作情况</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>颁发证书</translation>
    </message>
    <message>
        <source>Make two entries of {name} one</source>
        <translation>把{name}的两条记录合并为一条</translation>
    </message>
    <message>
        <source>Mothers on the open day</source>
        <translation>服务日的孕产妇</translation>
    </message>
    <message>
        <source>Name the practice post</source>
        <translation>给练习站命名</translation>
    </message>
    <message>
        <source>Open day of {day}</source>
        <translation>{day}服务日</translation>
    </message>
    <message>
        <source>Order for next month</source>
        <translation>下月申领单</translation>
    </message>
    <message>
        <source>Plan the open day of {day}</source>
        <translation>安排{day}的服务日</translation>
    </message>
    <message>
        <source>Plan the visits of the week</source>
        <translation>安排本周家访</translation>
    </message>
    <message>
        <source>Pregnant women on the open day</source>
        <translation>服务日的孕妇</translation>
    </message>
    <message>
        <source>Print the lists for the open day of {day}</source>
        <translation>打印{day}服务日的名单</translation>
    </message>
    <message>
        <source>Print the lists of those who stayed away</source>
        <translation>打印未到人员的名单</translation>
    </message>
    <message>
        <source>Questions of the open day of {day}</source>
        <translation>{day}服务日的询问</translation>
    </message>
    <message>
        <source>Questions of the year</source>
        <translation>本年度问卷</translation>
    </message>
    <message>
        <source>Recovery food from {day}</source>
        <translation>{day}起的营养恢复餐</translation>
    </message>
    <message>
        <source>Referrals of the open day of {day}</source>
        <translation>{day}服务日的转诊</translation>
    </message>
    <message>
        <source>Schoolchildren</source>
        <translation>学龄儿童</translation>
    </message>
    <message>
        <source>Set aside what is damaged</source>
        <translation>另放损坏的物品</translation>
    </message>
    <message>
        <source>Set up the practice post</source>
        <translation>建立练习站</translation>
    </message>
    <message>
        <source>Set up the stock</source>
        <translation>建立库存</translation>
    </message>
    <message>
        <source>Share out the village</source>
        <translation>分配全村负责范围</translation>
    </message>
    <message>
        <source>Some come only once</source>
        <translation>有些人只来过一次</translation>
    </message>
    <message>
        <source>Somebody moves away</source>
        <translation>有人迁出</translation>
    </message>
    <message>
        <source>The birth is planned</source>
        <translation>制定分娩计划</translation>
    </message>
    <message>
        <source>The demo can end in the years {first} to {last}. Choose another month.</source>
        <translation>示例只能结束于{first}年至{last}年。请选择其他月份。</translation>
    </message>
    <message>
        <source>The folder {folder} holds a real post. The demo only replaces practice posts: choose another folder with --out.</source>
        <translation>文件夹{folder}里是真实的服务站。演示只能替换练习站：请用 --out 另选一个文件夹。</translation>
    </message>
    <message>
        <source>The midwife looks after mother and child</source>
        <translation>助产士照看母婴</translation>
    </message>
    <message>
        <source>The midwife looks at her</source>
        <translation>助产士为她检查</translation>
    </message>
    <message>
        <source>Visits at home are typed in</source>
        <translation>录入家访</translation>
    </message>
    <message>
        <source>Weights from home and from the health centre</source>
        <translation>在家和在卫生院称的体重</translation>
    </message>
    <message>
        <source>What became of the referrals</source>
        <translation>转诊的结果</translation>
    </message>
    <message>
        <source>When houses are visited again</source>
        <translation>再次家访的时间</translation>
    </message>
    <message>
        <source>Who came on {day}</source>
        <translation>{day}到场的人</translation>
    </message>
    <message>
        <source>Why people died</source>
        <translation>去世的原因</translation>
    </message>
    <message>
        <source>Women of childbearing age</source>
        <translation>育龄妇女</translation>
    </message>
    <message>
        <source>Write off what got wet</source>
        <translation>核销受潮的物品</translation>
    </message>
    <message>
        <source>Write off what has expired</source>
        <translation>核销过期的物品</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>“{text}”不是月份。请写成2026-10这样。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(only the midwife can read it)</source>
        <translation>（仅助产士可见）</translation>
    </message>
    <message>
        <source>A field that a newer Balai knows ({field})</source>
        <translation>更新版本的Balai才有的栏目（{field}）</translation>
    </message>
    <message>
        <source>A file is being taken in already. Wait until that has ended.</source>
        <translation>已在导入一个文件。请等它结束。</translation>
    </message>
    <message>
        <source>A folder in place of a stick</source>
        <translation>用文件夹代替U盘</translation>
    </message>
    <message>
        <source>A newer file of {name} was taken in already. It holds everything of {file}; nothing is left to take in.</source>
        <translation>{name}的更新文件已经导入过，{file}的内容都在其中，不用再导入。</translation>
    </message>
    <message>
        <source>After taking in</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>All files that lie there were taken in already.</source>
        <translation>那里的文件都已导入过。</translation>
    </message>
    <message>
        <source>All laptops of the post</source>
        <translation>本站的所有电脑</translation>
    </message>
    <message>
        <source>Another computer works with a copy of this laptop&apos;s data. From now on the others see this laptop as a new one, so that nothing is mixed up.</source>
        <translation>另一台电脑正在使用这台电脑数据的副本。从现在起，其他人会把这台电脑当作新电脑，数据不会混淆。</translation>
    </message>
    <message>
        <source>Another laptop of this post</source>
        <translation>本站的另一台电脑</translation>
    </message>
    <message>
        <source>Another laptop of this post is called {name}. Choose another name.</source>
        <translation>本站已有一台电脑叫{name}。请另取名称。</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>改用其他名称</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>填写其他内容</translation>
    </message>
    <message>
        <source>Balai may not write in {folder}. Nothing was saved.</source>
        <translation>Balai无权写入{folder}。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Before anything changes</source>
        <translation>更改之前</translation>
    </message>
    <message>
        <source>Began to exchange on</source>
        <translation>开始交换数据的日期</translation>
    </message>
    <message>
        <source>Belongs to the post since</source>
        <translation>加入本站的日期</translation>
    </message>
    <message>
        <source>Call the laptop {name}</source>
        <translation>把电脑命名为{name}</translation>
    </message>
    <message>
        <source>Choose what is right in at least one line.</source>
        <translation>请至少在一行中选择正确的值。</translation>
    </message>
    <message>
        <source>Code of the invitation for {name}</source>
        <translation>给{name}的邀请代码</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Copy of the key that admits laptops</source>
        <translation>电脑准入密钥的副本</translation>
    </message>
    <message>
        <source>Decide under “What differs” which value is right.</source>
        <translation>请在“有出入的记录”中决定哪个值正确。</translation>
    </message>
    <message>
        <source>Decide what is right: {entry}</source>
        <translation>决定哪个正确：{entry}</translation>
    </message>
    <message>
        <source>Delete files on the stick that you no longer need, or take another stick.</source>
        <translation>请删除U盘上不再需要的文件，或换一个U盘。</translation>
    </message>
    <message>
        <source>Destroy this sheet when the laptop has joined.</source>
        <translation>电脑加入后请销毁这张纸。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Each file that is saved for others or taken in is listed here, and can be taken out again.</source>
        <translation>每个保存给其他人或导入的文件都列在这里，导入的文件还可以撤出。</translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation>有出入的记录</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything is then as it was before this file came. That is possible as long as nobody went on from what it brought and it was not passed on.</source>
        <translation>之后一切恢复到此文件到来之前的样子。前提是没有人在它带来的内容上继续工作，也没有再传给别人。</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File made on</source>
        <translation>文件生成时间</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of {name} are taken in again.</source>
        <translation>重新接收{name}的文件。</translation>
    </message>
    <message>
        <source>Files so far</source>
        <translation>收发记录</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>本电脑上的文件夹</translation>
    </message>
    <message>
        <source>For example who works at it. The others see this name beside its files.</source>
        <translation>例如由谁使用。其他人会在它的文件旁看到这个名称。</translation>
    </message>
    <message>
        <source>For {names}: {what}, {size}. They have it once they have taken it in and sent you a file.</source>
        <translation>给{names}：{what}，{size}。对方导入并给您发来文件后，才算收到。</translation>
    </message>
    <message>
        <source>For: {names}</source>
        <translation>给：{names}</translation>
    </message>
    <message>
        <source>From now on no file of this laptop is taken in, and none is saved for it. What it entered before stays. Save for the other laptops afterwards, so that they know.</source>
        <translation>从现在起不再导入这台电脑的文件，也不再给它保存文件。它以前录入的内容保留。之后请保存给其他电脑，让它们知道。</translation>
    </message>
    <message>
        <source>From or for whom</source>
        <translation>来自谁或给谁</translation>
    </message>
    <message>
        <source>Give and take</source>
        <translation>收发</translation>
    </message>
    <message>
        <source>Give paper and stick to different hands if you can: both together open the post.</source>
        <translation>纸和U盘请尽量交给不同的人：两样合在一起就能打开本站。</translation>
    </message>
    <message>
        <source>Give the admins the key that admits laptops</source>
        <translation>把电脑准入密钥交给管理员</translation>
    </message>
    <message>
        <source>Good until {date}, for one laptop.</source>
        <translation>有效期至{date}，限一台电脑。</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>已全部收到</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>卫生院</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Invitation good until</source>
        <translation>邀请有效期至</translation>
    </message>
    <message>
        <source>Invitation ran out</source>
        <translation>邀请已过期</translation>
    </message>
    <message>
        <source>Invitation used twice</source>
        <translation>邀请被用了两次</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>邀请一台电脑</translation>
    </message>
    <message>
        <source>Invite another laptop, or your health centre: it gets a file on a stick and six words on paper, and then has everything that is here.</source>
        <translation>邀请另一台电脑或你们的卫生院：对方得到U盘上的一个文件和纸上的六个词，之后就有这里的全部内容。</translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation>邀请{name}</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>邀请日期</translation>
    </message>
    <message>
        <source>Invited until {date}</source>
        <translation>已邀请，有效期至{date}</translation>
    </message>
    <message>
        <source>It is broken</source>
        <translation>电脑坏了</translation>
    </message>
    <message>
        <source>It was decided earlier that no more files of {name} are taken in.</source>
        <translation>之前已决定不再接收{name}的文件。</translation>
    </message>
    <message>
        <source>It was given away or replaced</source>
        <translation>送人或已更换</translation>
    </message>
    <message>
        <source>It was invited by mistake, or nobody came</source>
        <translation>邀请错了，或没有人来加入</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>丢失或被盗</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Key that admits laptops</source>
        <translation>电脑准入密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Laptop of the post</source>
        <translation>本站的电脑</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Laptops of the post</source>
        <translation>本站的电脑</translation>
    </message>
    <message>
        <source>Last file from it</source>
        <translation>最近收到的文件</translation>
    </message>
    <message>
        <source>Left the post on</source>
        <translation>离开本站的日期</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>允许接入</translation>
    </message>
    <message>
        <source>Let {name} in after its invitation ran out</source>
        <translation>邀请过期后允许{name}接入</translation>
    </message>
    <message>
        <source>Look at the duplicates</source>
        <translation>查看重复登记</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>Make the laptop {name} ready for exchange</source>
        <translation>准备让电脑{name}交换数据</translation>
    </message>
    <message>
        <source>More differs in it that only a newer Balai knows. Decide that on a laptop that has the newer Balai.</source>
        <translation>其中还有只有更新版本的Balai才有的出入。请在装有更新版本的电脑上决定。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>电脑名称</translation>
    </message>
    <message>
        <source>Name, laptop or file</source>
        <translation>姓名、电脑或文件</translation>
    </message>
    <message>
        <source>No file was saved or taken in yet</source>
        <translation>还没有保存或导入过文件</translation>
    </message>
    <message>
        <source>No files of other laptops lie there.</source>
        <translation>那里没有其他电脑的文件。</translation>
    </message>
    <message>
        <source>No longer belongs to the post</source>
        <translation>不再属于本站</translation>
    </message>
    <message>
        <source>No more files of {name} are taken in</source>
        <translation>不再导入{name}的文件</translation>
    </message>
    <message>
        <source>No more files taken in since</source>
        <translation>不再接收其文件的日期</translation>
    </message>
    <message>
        <source>No other laptop belongs to this post yet, so there is nobody to save for. Invite the other laptop first. If this folder was copied from the other laptop, let that one invite this one instead.</source>
        <translation>本站还没有其他电脑，因此没有可保存的对象。请先邀请另一台电脑。如果这个文件夹是从另一台电脑复制来的，请改由那台电脑邀请本机。</translation>
    </message>
    <message>
        <source>No other laptop belongs to this post yet. Invite one: it gets everything that is here.</source>
        <translation>本站还没有其他电脑。可以邀请一台：它会得到这里的全部内容。</translation>
    </message>
    <message>
        <source>No stick is in</source>
        <translation>没有插U盘</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Not taken out</source>
        <translation>未撤出</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有出入</translation>
    </message>
    <message>
        <source>Nothing new: this laptop had everything already</source>
        <translation>没有新内容：本机早已全部收到</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing was heard of the laptop in time. If it has joined, let it in and take in its file. If not, take no more files of it and invite it again.</source>
        <translation>期限内没有收到这台电脑的消息。如果它已加入，请允许它接入，再导入它的文件。如果没有，请不再接收它的文件，并重新邀请。</translation>
    </message>
    <message>
        <source>Nothing was missing there. The file tells {names} what has arrived here.</source>
        <translation>对方什么都不缺。这个文件告诉{names}这里已收到什么。</translation>
    </message>
    <message>
        <source>On the new laptop: start Balai, choose “Join a post”, the file, and type the six words. Then bring the stick back.</source>
        <translation>在新电脑上：打开Balai，选择“加入一个服务站”，选文件，再输入六个词。然后把U盘带回来。</translation>
    </message>
    <message>
        <source>On this laptop now</source>
        <translation>本机现在的内容</translation>
    </message>
    <message>
        <source>Only somebody who looks after the laptops of this post can do this. Ask that person to sit here.</source>
        <translation>只有负责本站电脑的人能做这项操作。请那个人来操作。</translation>
    </message>
    <message>
        <source>Practice data and real data are never mixed: the file {file} was not taken in.</source>
        <translation>练习数据和真实数据绝不混在一起：文件{file}没有导入。</translation>
    </message>
    <message>
        <source>Press “Save for the others” now, so that they learn that it arrived.</source>
        <translation>现在请按“保存给其他人”，让对方知道已收到。</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>打印代码</translation>
    </message>
    <message>
        <source>Pull it out, put it back in and do it again. If that does not help, take another stick.</source>
        <translation>请拔出再插上，重做一次。还不行就换一个U盘。</translation>
    </message>
    <message>
        <source>Put a stick in, or choose a folder.</source>
        <translation>请插上U盘，或选择文件夹。</translation>
    </message>
    <message>
        <source>Put a stick in: it is noticed by itself.</source>
        <translation>请插上U盘，会自动识别。</translation>
    </message>
    <message>
        <source>Put the stick back in and do it again. Your own data are safe.</source>
        <translation>请把U盘插回去，重做一次。您自己的数据是安全的。</translation>
    </message>
    <message>
        <source>Read what the other laptops saved. You see what it brings before anything changes.</source>
        <translation>读取其他电脑保存的内容。更改之前先让您看会带来什么。</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Renew the key that admits laptops</source>
        <translation>更换电脑准入密钥</translation>
    </message>
    <message>
        <source>Save everything that the other laptops do not have yet.</source>
        <translation>保存其他电脑还没有的全部内容。</translation>
    </message>
    <message>
        <source>Save for the others</source>
        <translation>保存给其他人</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>保存决定</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>保存邀请</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved for</source>
        <translation>保存给</translation>
    </message>
    <message>
        <source>Saved on {place}</source>
        <translation>已保存到{place}</translation>
    </message>
    <message>
        <source>Saved or taken in</source>
        <translation>保存或导入</translation>
    </message>
    <message>
        <source>Saving for the others</source>
        <translation>正在保存给其他人</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>再显示一次代码</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Some of it was written by a newer Balai. It is kept and shown once this laptop has the newer Balai, too.</source>
        <translation>其中有些内容是更新版本的Balai写的。会先保留，等本机也更新后再显示。</translation>
    </message>
    <message>
        <source>Some sticks have a small switch against writing: move it. Or take another stick.</source>
        <translation>有些U盘有写保护小开关：请拨一下。或换一个U盘。</translation>
    </message>
    <message>
        <source>Something that a newer Balai knows</source>
        <translation>更新版本的Balai才有的内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>此状态起始日期</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>U盘</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. “Files so far” shows what had been done by then.</source>
        <translation>已停止。“收发记录”中可以看到此前完成了什么。</translation>
    </message>
    <message>
        <source>Take a file out again</source>
        <translation>撤出一个文件</translation>
    </message>
    <message>
        <source>Take all of this in</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>Take another stick and invite again.</source>
        <translation>请换一个U盘，重新邀请。</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Take no more files of it</source>
        <translation>不再接收它的文件</translation>
    </message>
    <message>
        <source>Take no more files of {name}</source>
        <translation>不再接收{name}的文件</translation>
    </message>
    <message>
        <source>Take nothing in</source>
        <translation>都不导入</translation>
    </message>
    <message>
        <source>Take this file out again</source>
        <translation>撤出这个文件</translation>
    </message>
    <message>
        <source>Taken away on one, changed on another</source>
        <translation>一边删除，一边更改</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Taken in: {what}</source>
        <translation>已导入：{what}</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>已撤出</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Taking the file out again</source>
        <translation>正在撤出文件</translation>
    </message>
    <message>
        <source>The clock of {name} looks wrong: this file says to be older than the one before it, yet it was made later.</source>
        <translation>{name}的时钟好像不对：这个文件标明的时间比上一个文件早，实际却是后生成的。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of {name} or of this laptop looks wrong: the file is dated {n} days ahead.</source>
        <translation>
            <numerusform>{name}或本机的时钟好像不对：文件的日期比今天晚{n}天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code has 6 words; {n} were typed.</source>
        <translation>
            <numerusform>代码有6个词，只输入了{n}个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is not kept anywhere. Invite the laptop again.</source>
        <translation>代码不在任何地方保存。请重新邀请这台电脑。</translation>
    </message>
    <message>
        <source>The date of the laptop on which {user} works went back, from {before} to {when}. Set the date of that laptop.</source>
        <translation>{user}使用的电脑日期倒退了，从{before}退到{when}。请调好那台电脑的日期。</translation>
    </message>
    <message>
        <source>The file of {name} was taken out again: everything is as it was before it came</source>
        <translation>已撤出{name}的文件：一切恢复到它到来之前的样子</translation>
    </message>
    <message numerus="yes">
        <source>The file {file} belongs to a set of {n} files, and not all of them are here. Copy all of them into one folder.</source>
        <translation>
            <numerusform>文件{file}是一组{n}个文件之一，这里没有齐全。请把它们都复制到同一个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {file} belongs to another post. Nothing was taken in. Open that post to take it in there.</source>
        <translation>文件{file}属于另一个服务站。没有导入任何内容。请打开那个服务站，在那里导入。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read from the stick. Nothing of it was taken in. Put the stick back in and try again; if that does not help, ask the laptop that wrote the file to save it again on another stick.</source>
        <translation>无法从U盘读取文件{file}。其中没有导入任何内容。请重新插上U盘再试；还不行，就请生成它的电脑重新保存到另一个U盘。</translation>
    </message>
    <message>
        <source>The file {file} comes from a laptop that this post does not know ({name}). Nothing was taken in. Take in a file of the laptop that invited it first.</source>
        <translation>文件{file}来自本站不认识的电脑（{name}）。没有导入任何内容。请先导入邀请它的那台电脑的文件。</translation>
    </message>
    <message>
        <source>The file {file} comes from {name}. That laptop no longer belongs to the post; nothing was taken in.</source>
        <translation>文件{file}来自{name}。那台电脑已不属于本站；没有导入任何内容。</translation>
    </message>
    <message>
        <source>The file {file} is damaged or cut off. Nothing was taken in. Ask the laptop that wrote it to save it again.</source>
        <translation>文件{file}已损坏或不完整。没有导入任何内容。请让生成它的电脑重新保存。</translation>
    </message>
    <message>
        <source>The file {file} is damaged or was not copied to its end. Copy it again, or ask for a new invitation.</source>
        <translation>文件{file}已损坏或没有复制完。请重新复制，或要一份新的邀请。</translation>
    </message>
    <message>
        <source>The file {file} is larger than any file that Balai writes. Nothing was taken in. Do not use it.</source>
        <translation>文件{file}比Balai写的任何文件都大。没有导入任何内容。请不要使用它。</translation>
    </message>
    <message>
        <source>The file {file} is no invitation. Its name ends in .invite.</source>
        <translation>文件{file}不是邀请文件。邀请文件的名称以.invite结尾。</translation>
    </message>
    <message>
        <source>The file {file} is not the one that was looked at. Look at it once more.</source>
        <translation>文件{file}不是刚才查看的那个。请再查看一次。</translation>
    </message>
    <message>
        <source>The file {file} is the first one of {name}, and its invitation ran out long ago. Nothing was taken in. If you know the laptop, let it in on the page “Exchange” under “Laptops”, then take the file in.</source>
        <translation>文件{file}是{name}的第一个文件，而它的邀请早已过期。没有导入任何内容。如果您认识这台电脑，请在“交换数据”页的“电脑”中允许它接入，再导入文件。</translation>
    </message>
    <message>
        <source>The file {file} was not written by the laptop it names. Nothing was taken in. Ask who gave it to you.</source>
        <translation>文件{file}不是它所标明的电脑写的。没有导入任何内容。请问一下是谁给您的。</translation>
    </message>
    <message>
        <source>The file {file} was taken in already. Nothing in it is new.</source>
        <translation>文件{file}已经导入过，没有新内容。</translation>
    </message>
    <message>
        <source>The file {file} was written by a newer Balai (version {version}). Install that version on this laptop, then take the file in.</source>
        <translation>文件{file}是更新版本的Balai（{version}）写的。请在本机安装那个版本，再导入文件。</translation>
    </message>
    <message>
        <source>The file {file} was written for other laptops: this one cannot open it. Ask for a file that is saved again; if this laptop joined the post only lately, the other one must first take in a file from here. If the folder of this post was copied from another laptop, let that laptop invite this one and join with the invitation. Keep the copied folder: what was entered only there must be entered once more.</source>
        <translation>文件{file}是写给其他电脑的：本机打不开。请对方重新保存一个文件；如果本机刚加入本站，对方须先导入一个来自本机的文件。如果本站的文件夹是从另一台电脑复制来的，请让那台电脑邀请本机，再凭邀请加入。请保留复制来的文件夹：只在那里录入的内容须重新录入。</translation>
    </message>
    <message>
        <source>The file: {file}</source>
        <translation>文件：{file}</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} entries are listed.</source>
        <translation>
            <numerusform>只列出前{n}条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The health centre</source>
        <translation>卫生院</translation>
    </message>
    <message>
        <source>The invitation of {name}</source>
        <translation>给{name}的邀请</translation>
    </message>
    <message>
        <source>The invitation {file} was made by Balai {version}. The Balai on this laptop is older. Bring it up to date, then try again.</source>
        <translation>邀请文件{file}是用Balai {version}做的，本机的Balai较旧。请先更新，再试一次。</translation>
    </message>
    <message>
        <source>The laptop has not answered yet. It answers with a file on the stick as soon as it has joined: take that in.</source>
        <translation>那台电脑还没有回复。它加入后会在U盘上放一个文件作为回复：请导入它。</translation>
    </message>
    <message>
        <source>The laptop is called {name} now</source>
        <translation>这台电脑现在叫{name}</translation>
    </message>
    <message>
        <source>The laptop needs a name, for example who works at it or where it stands.</source>
        <translation>请给电脑取个名称，例如由谁使用或放在哪里。</translation>
    </message>
    <message numerus="yes">
        <source>The name of the laptop is too long. Use at most {n} letters.</source>
        <translation>
            <numerusform>电脑名称太长。最多用{n}个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The other laptops</source>
        <translation>其他电脑</translation>
    </message>
    <message>
        <source>The stick gets a file with everything that was entered so far. Only the six words that you see then open it.</source>
        <translation>U盘上会有一个文件，包含到现在为止录入的全部内容。只有您看到的六个词能打开它。</translation>
    </message>
    <message>
        <source>The stick in {folder} cannot be read or written. What you began was not finished.</source>
        <translation>{folder}的U盘无法读写。刚才的操作没有完成。</translation>
    </message>
    <message>
        <source>The stick in {folder} did not keep the invitation as it was written.</source>
        <translation>{folder}的U盘没有正确存下邀请文件。</translation>
    </message>
    <message>
        <source>The stick in {folder} gave back something else than was written. Nothing was saved.</source>
        <translation>{folder}的U盘读出的内容与写入的不同。没有保存任何内容。</translation>
    </message>
    <message>
        <source>The stick or folder {folder} is no longer there. What you began was not finished.</source>
        <translation>U盘或文件夹{folder}已不在那里。刚才的操作没有完成。</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} KB are needed. Nothing was saved.</source>
        <translation>{folder}空间不够：需要{needed} KB。没有保存任何内容。</translation>
    </message>
    <message>
        <source>There is nothing new to take in</source>
        <translation>没有新内容可以导入</translation>
    </message>
    <message>
        <source>There is nothing to take out: this file was not taken in, or was taken out already.</source>
        <translation>没有可撤出的内容：这个文件没有导入过，或已经撤出。</translation>
    </message>
    <message>
        <source>This code does not open the invitation. Compare the six words with the paper, one by one, and type them again.</source>
        <translation>这个代码打不开邀请。请对照纸逐个核对六个词，再输入一次。</translation>
    </message>
    <message>
        <source>This entry differs no more: somebody has decided.</source>
        <translation>这条记录已没有出入：有人已做了决定。</translation>
    </message>
    <message>
        <source>This entry was changed or decided meanwhile. Close it and open it again.</source>
        <translation>这条记录在此期间已被更改或决定。请关闭后重新打开。</translation>
    </message>
    <message>
        <source>This entry was taken away on one laptop and changed on another. Choose whether it stays.</source>
        <translation>这条记录在一台电脑上被删除，在另一台上被更改。请选择是否保留。</translation>
    </message>
    <message>
        <source>This file cannot be taken out again: it asked for the data of a person to be erased, and they are gone.</source>
        <translation>这个文件不能撤出：它要求删除某人的数据，数据已经删除。</translation>
    </message>
    <message>
        <source>This file cannot be taken out again: what it brought was passed on to {names} in the file {file}. Use the backup that was made before the file was taken in.</source>
        <translation>这个文件不能撤出：它带来的内容已随文件{file}传给{names}。请使用导入前做的备份。</translation>
    </message>
    <message>
        <source>This file cannot be taken out again: “{later}”, by {user} on {when}, goes on from what it brought. Use the backup that was made before the file was taken in.</source>
        <translation>这个文件不能撤出：{user}在{when}所做的“{later}”是在它带来的内容上继续的。请使用导入前做的备份。</translation>
    </message>
    <message>
        <source>This file has been taken out already.</source>
        <translation>这个文件已经撤出。</translation>
    </message>
    <message>
        <source>This file is not listed any more.</source>
        <translation>这个文件已不在列表中。</translation>
    </message>
    <message>
        <source>This file was not finished. Nothing is lost: the next file holds everything again.</source>
        <translation>这个文件没有写完。没有丢失任何内容：下一个文件又会包含全部内容。</translation>
    </message>
    <message>
        <source>This invitation is for a laptop of the post. Ask for one for the health centre.</source>
        <translation>这份邀请是给本站电脑的。请要一份给卫生院的。</translation>
    </message>
    <message>
        <source>This invitation is for the health centre. Ask for one for another laptop of the post.</source>
        <translation>这份邀请是给卫生院的。请要一份给本站另一台电脑的。</translation>
    </message>
    <message>
        <source>This invitation was good until {date}. Ask for a new one. If today is an earlier day, set this computer&apos;s clock first.</source>
        <translation>这份邀请的有效期到{date}为止。请要一份新的。如果今天其实更早，请先调好这台电脑的时钟。</translation>
    </message>
    <message>
        <source>This is the laptop that you sit at. Do this at another laptop of the post.</source>
        <translation>这就是您正在用的电脑。请在本站的另一台电脑上操作。</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This laptop has not exchanged yet. Open the page “Exchange” first.</source>
        <translation>本机还没有交换过数据。请先打开“交换数据”页面。</translation>
    </message>
    <message>
        <source>This laptop is not in the list any more.</source>
        <translation>这台电脑已不在名单中。</translation>
    </message>
    <message>
        <source>This laptop is not in the list any more. Look at the list again.</source>
        <translation>这台电脑已不在名单中。请再看一下名单。</translation>
    </message>
    <message>
        <source>This laptop now knows what the others have.</source>
        <translation>这台电脑现在知道其他人收到了什么。</translation>
    </message>
    <message>
        <source>This post is on one laptop</source>
        <translation>本站只在一台电脑上</translation>
    </message>
    <message>
        <source>This stick is faulty. Take another one.</source>
        <translation>这个U盘有问题。请换一个。</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose “Everything”.</source>
        <translation>请少输几个字母，或选择“全部”。</translation>
    </message>
    <message>
        <source>Two laptops have joined with this one invitation, so that nobody can tell their files apart. Nothing is lost. Let both save for the others once more and take that in; then take no more files of it, and invite each laptop anew.</source>
        <translation>有两台电脑用这一份邀请加入，分不清它们的文件。没有丢失任何内容。请让两台都再保存给其他人一次，并导入；然后停止接收它的文件，再分别邀请每台电脑。</translation>
    </message>
    <message>
        <source>Two laptops wrote different things. Nothing was lost: choose what is right, or write it. The other laptops get your decision with the next file.</source>
        <translation>两台电脑写的内容不同。没有丢失任何内容：请选择正确的，或直接填写。其他电脑会随下一个文件收到您的决定。</translation>
    </message>
    <message>
        <source>Use a folder</source>
        <translation>使用文件夹</translation>
    </message>
    <message>
        <source>Use a stick</source>
        <translation>使用U盘</translation>
    </message>
    <message>
        <source>Was it lost or stolen? Then choose another passphrase on every laptop that had the same one.</source>
        <translation>是丢失或被盗吗？请在用过同一口令的每台电脑上换一个口令。</translation>
    </message>
    <message>
        <source>Went back to a backup</source>
        <translation>已退回到备份</translation>
    </message>
    <message>
        <source>Went back to a backup on</source>
        <translation>退回到备份的日期</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有出入的记录</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What it has received</source>
        <translation>收到情况</translation>
    </message>
    <message>
        <source>What the files bring</source>
        <translation>文件带来的内容</translation>
    </message>
    <message>
        <source>What the laptop is called</source>
        <translation>电脑的名称</translation>
    </message>
    <message>
        <source>What was in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When two laptops write different things into the same line, both are kept and stand here until somebody decides.</source>
        <translation>两台电脑在同一行写了不同内容时，两边都保留，列在这里等人决定。</translation>
    </message>
    <message>
        <source>Where the file is put</source>
        <translation>文件存放处</translation>
    </message>
    <message>
        <source>Whom do you invite?</source>
        <translation>您要邀请谁？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why no files are taken from it</source>
        <translation>不再接收其文件的原因</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因？</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is in no code. Is it “{likely}”?</source>
        <translation>第{position}个词“{word}”不是代码用词。是不是“{likely}”？</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is in no code. Look at the code again.</source>
        <translation>第{position}个词“{word}”不是代码用词。请再看一遍代码。</translation>
    </message>
    <message>
        <source>Write these six words on paper now. Balai does not keep them.</source>
        <translation>请现在把这六个词写到纸上。Balai不会保存它们。</translation>
    </message>
    <message>
        <source>Write what is right, or choose one of the values above.</source>
        <translation>请填写正确的值，或选择上面的一个值。</translation>
    </message>
    <message>
        <source>Written last on</source>
        <translation>最后填写时间</translation>
    </message>
    <message>
        <source>You may pull out the stick now.</source>
        <translation>现在可以拔出U盘。</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>操作人：{names}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>has everything</source>
        <translation>已全部收到</translation>
    </message>
    <message>
        <source>last file taken in {when}</source>
        <translation>最近导入文件：{when}</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>生成于{when}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>no file of it has come yet</source>
        <translation>还没有收到它的文件</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>on {laptop}</source>
        <translation>在{laptop}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>taken away on one laptop, changed on another</source>
        <translation>一台电脑上删除，另一台上更改</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <source>there again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>went back to a backup</source>
        <translation>已退回到备份</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>{free} free of {total}</source>
        <translation>可用{free}，共{total}</translation>
    </message>
    <message>
        <source>{name} joins the post</source>
        <translation>{name}加入本站</translation>
    </message>
    <message>
        <source>{name}, made {when}</source>
        <translation>{name}，生成于{when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>更改{n}条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries differ between laptops: decide what is right</source>
        <translation>
            <numerusform>{n}条记录在电脑之间有出入：请决定哪个正确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files to take in:</source>
        <translation>
            <numerusform>{n}个文件可以导入：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>新增{n}条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed</source>
        <translation>
            <numerusform>{n}条尚未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people who came in were perhaps entered twice.</source>
        <translation>
            <numerusform>导入的人员中有{n}人可能重复登记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures and papers</source>
        <translation>
            <numerusform>{n}份图片和文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures and papers have not come yet; they are asked for again.</source>
        <translation>
            <numerusform>{n}份图片和文档还没到，会再次索取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things that were done</source>
        <translation>
            <numerusform>{n}项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things that {name} did are not in this file and not here: an earlier file was lost. They are asked for again.</source>
        <translation>
            <numerusform>{name}的{n}项操作不在这个文件里，本机也没有：之前有文件丢失。会再次索取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <translation>
            <numerusform>{n}条待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wait for a newer Balai</source>
        <translation>
            <numerusform>{n}条等待更新Balai</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{user} worked on {when}, says the other laptop; that day is still to come. Set the date of one of the two laptops.</source>
        <translation>另一台电脑显示{user}在{when}工作过，而那一天还没到。请调好其中一台电脑的日期。</translation>
    </message>
</context>
<context>
    <name>Health centre</name>
    <message>
        <source>About the month</source>
        <translation>关于哪个月</translation>
    </message>
    <message>
        <source>Accept the report</source>
        <translation>接收报表</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>所有服务站</translation>
    </message>
    <message>
        <source>All posts:</source>
        <translation>所有服务站：</translation>
    </message>
    <message>
        <source>An empty cell: nobody wrote anything down for it. Percentages of all posts count people, not posts.</source>
        <translation>空格：没有人登记过。所有服务站的百分比按人数计算，不按站数。</translation>
    </message>
    <message>
        <source>Another file of this post brings some of the same. It is taken in once only.</source>
        <translation>该站的另一个文件含有部分相同内容，只会导入一次。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer of {date}: {answer}</source>
        <translation>{date}的答复：{answer}</translation>
    </message>
    <message>
        <source>Answer the note “{note}”</source>
        <translation>答复留言“{note}”</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>As the health centre calls the post. The post itself keeps its own name.</source>
        <translation>卫生院对该站的叫法。该站自己的名称不变。</translation>
    </message>
    <message>
        <source>At the post: page “Exchange”, “Laptops”, “Invite”, “The health centre”. Bring the file on a stick and the six words on paper.</source>
        <translation>在服务站：打开“交换数据”页面，“电脑”、“邀请”、“卫生院”。把U盘上的文件和纸上的六个词带来。</translation>
    </message>
    <message>
        <source>Back to the health centre</source>
        <translation>返回卫生院</translation>
    </message>
    <message>
        <source>Basic vaccines complete</source>
        <translation>基础疫苗全程接种</translation>
    </message>
    <message>
        <source>Basic vaccines complete, of the children of 12 to 23 months</source>
        <translation>12至23月龄儿童中基础疫苗全程接种</translation>
    </message>
    <message>
        <source>Below the red line (BGM)</source>
        <translation>低于红线（BGM）</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Children of 12 to 23 months</source>
        <translation>12至23月龄儿童</translation>
    </message>
    <message>
        <source>Children weighed (D)</source>
        <translation>称重儿童（D）</translation>
    </message>
    <message>
        <source>Children who live here (S)</source>
        <translation>在住儿童（S）</translation>
    </message>
    <message>
        <source>Children with a growth card (K)</source>
        <translation>有生长监测卡的儿童（K）</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>选择U盘</translation>
    </message>
    <message>
        <source>Copy of the post {name}. Only notes, answers to referrals and the month&apos;s report can be changed here.</source>
        <translation>服务站{name}的副本。这里只能更改留言、转诊答复和月报表。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>{name}的详情</translation>
    </message>
    <message>
        <source>Did not gain enough (T)</source>
        <translation>增重不足（T）</translation>
    </message>
    <message>
        <source>Did not gain enough twice in a row (2T)</source>
        <translation>连续两次增重不足（2T）</translation>
    </message>
    <message>
        <source>File of the invitation</source>
        <translation>邀请文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For a post that has no data yet. Afterwards you invite its laptop, by a file and six words.</source>
        <translation>用于还没有数据的服务站。之后用一个文件和六个词邀请它的电脑。</translation>
    </message>
    <message>
        <source>For example: laptop of the post, or the name of who carries it.</source>
        <translation>例如：服务站电脑，或携带人的姓名。</translation>
    </message>
    <message>
        <source>Gained enough</source>
        <translation>增重足够</translation>
    </message>
    <message>
        <source>Gained enough (N)</source>
        <translation>增重足够（N）</translation>
    </message>
    <message>
        <source>Gained enough, of the children weighed (N/D)</source>
        <translation>称重儿童中增重足够（N/D）</translation>
    </message>
    <message>
        <source>Growth, percent of the children measured</source>
        <translation>生长情况，占测量儿童的百分比</translation>
    </message>
    <message>
        <source>Head of the health centre</source>
        <translation>卫生院院长</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>卫生院</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>邀请一台电脑</translation>
    </message>
    <message>
        <source>Invite a laptop of {name}</source>
        <translation>邀请{name}的一台电脑</translation>
    </message>
    <message>
        <source>It stands on the post&apos;s first page after the next exchange, until it is answered.</source>
        <translation>下次交换数据后会显示在该站的首页，直到得到答复。</translation>
    </message>
    <message>
        <source>Items of which nothing can be given out</source>
        <translation>无法发放的物品</translation>
    </message>
    <message>
        <source>Its copy is kept in the folder “posts”, “{folder}”.</source>
        <translation>副本存放在文件夹“posts”中的“{folder}”。</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>最近文件</translation>
    </message>
    <message>
        <source>Last file: {day}</source>
        <translation>最近文件：{day}</translation>
    </message>
    <message>
        <source>Looked after since</source>
        <translation>开始负责日期</translation>
    </message>
    <message>
        <source>Looked after until</source>
        <translation>停止负责日期</translation>
    </message>
    <message>
        <source>Looking for files of post {number} of {all}</source>
        <translation>正在查找第{number}个服务站的文件，共{all}个</translation>
    </message>
    <message>
        <source>Make a new post</source>
        <translation>新建服务站</translation>
    </message>
    <message>
        <source>Make the health centre {name}</source>
        <translation>建立卫生院{name}</translation>
    </message>
    <message>
        <source>Make the post</source>
        <translation>建立服务站</translation>
    </message>
    <message>
        <source>Missed something</source>
        <translation>有遗漏</translation>
    </message>
    <message>
        <source>Missed something that can still be given</source>
        <translation>遗漏但仍可补上</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month of all posts</source>
        <translation>各站月度汇总</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>站名</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>最近记录</translation>
    </message>
    <message>
        <source>Newest entry: {day}</source>
        <translation>最近记录：{day}</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>还没有选择文件。</translation>
    </message>
    <message>
        <source>No laptop belongs to this post yet. Invite one.</source>
        <translation>该站还没有电脑。请邀请一台。</translation>
    </message>
    <message>
        <source>No month in particular</source>
        <translation>不限月份</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>没有留言</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>还没有留言。</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>还没有服务站</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>没有人。</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not yet at the post</source>
        <translation>尚未送到该站</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Note of the health centre</source>
        <translation>卫生院留言</translation>
    </message>
    <message>
        <source>Note of {date}</source>
        <translation>{date}的留言</translation>
    </message>
    <message>
        <source>Note to {name}</source>
        <translation>给{name}留言</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Notes of the health centre</source>
        <translation>卫生院留言</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>没有新内容。</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Numbers of the month</source>
        <translation>月度数据</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>服务日</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>打开服务站</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF文件</translation>
    </message>
    <message>
        <source>People who live here</source>
        <translation>在住居民</translation>
    </message>
    <message>
        <source>People who missed something that can still be given</source>
        <translation>有遗漏但仍可补上的人</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>Post of the health centre</source>
        <translation>卫生院的服务站</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>Practice posts and real posts are never mixed. {name} cannot be taken into this health centre.</source>
        <translation>练习站和真实服务站绝不混在一起。{name}不能接入这个卫生院。</translation>
    </message>
    <message>
        <source>Practice. {words}</source>
        <translation>练习。{words}</translation>
    </message>
    <message>
        <source>Put in the stick, or choose a folder.</source>
        <translation>请插上U盘，或选择文件夹。</translation>
    </message>
    <message>
        <source>Reading post {number} of {all}</source>
        <translation>正在读取第{number}个服务站，共{all}个</translation>
    </message>
    <message>
        <source>Reading the post</source>
        <translation>正在读取服务站</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Referrals still to be followed</source>
        <translation>待跟进的转诊</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Report of the month</source>
        <translation>月报表</translation>
    </message>
    <message>
        <source>Report of {month} of {name} accepted</source>
        <translation>{name}的{month}报表已接收</translation>
    </message>
    <message>
        <source>Report of {month} of {name} came back</source>
        <translation>{name}的{month}报表已退回</translation>
    </message>
    <message>
        <source>Report of {name} for {month}</source>
        <translation>{name}的{month}报表</translation>
    </message>
    <message>
        <source>Save for the posts</source>
        <translation>保存给服务站</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>保存邀请</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Saving for post {number} of {all}</source>
        <translation>正在为第{number}个服务站保存，共{all}个</translation>
    </message>
    <message>
        <source>Send the report back</source>
        <translation>退回报表</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>已退回：{reason}</translation>
    </message>
    <message>
        <source>Short for age</source>
        <translation>生长迟缓</translation>
    </message>
    <message>
        <source>Short for age, of the children measured</source>
        <translation>测量儿童中生长迟缓</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop looking after the post {name}</source>
        <translation>不再负责服务站{name}</translation>
    </message>
    <message>
        <source>Stop looking after this post</source>
        <translation>不再负责该站</translation>
    </message>
    <message>
        <source>Stopped. What was done until then stays.</source>
        <translation>已停止。此前完成的内容保留。</translation>
    </message>
    <message>
        <source>Take in a post by the invitation that it wrote for you, or make a new post and invite its laptop.</source>
        <translation>用服务站给您的邀请接入该站，或新建服务站并邀请它的电脑。</translation>
    </message>
    <message>
        <source>Take in a post that invites you</source>
        <translation>接入邀请您的服务站</translation>
    </message>
    <message>
        <source>Take in the files of the posts</source>
        <translation>导入各站的文件</translation>
    </message>
    <message>
        <source>Take in the post</source>
        <translation>接入服务站</translation>
    </message>
    <message>
        <source>Take in the post {name}</source>
        <translation>接入服务站{name}</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} files</source>
        <translation>
            <numerusform>导入{n}个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Taking in file {number} of {all}</source>
        <translation>正在导入第{number}个文件，共{all}个</translation>
    </message>
    <message>
        <source>Taking the file out again</source>
        <translation>正在撤出文件</translation>
    </message>
    <message>
        <source>The file of {name} was taken out again.</source>
        <translation>已撤出{name}的文件。</translation>
    </message>
    <message>
        <source>The file {file} is for none of the posts here. Take in the invitation of its post first, or ask who made it.</source>
        <translation>文件{file}不属于这里的任何服务站。请先用该站的邀请接入该站，或问一下文件是谁做的。</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>The note goes to {name} with the next file</source>
        <translation>留言将随下一个文件送到{name}</translation>
    </message>
    <message>
        <source>The post is here. Its page opens with “Open the post”.</source>
        <translation>该站已接入。按“打开服务站”进入它的页面。</translation>
    </message>
    <message>
        <source>The post sees it after the next exchange.</source>
        <translation>该站在下次交换数据后能看到。</translation>
    </message>
    <message>
        <source>The post {name} is here already. Take in its files instead.</source>
        <translation>服务站{name}已在这里。请改为导入它的文件。</translation>
    </message>
    <message>
        <source>The report goes back to {name} with the next file</source>
        <translation>报表将随下一个文件退回{name}</translation>
    </message>
    <message>
        <source>The report of {name} is accepted; the post is told with the next file</source>
        <translation>{name}的报表已接收；随下一个文件告知该站</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>六个词</translation>
    </message>
    <message>
        <source>There is no file for this health centre in that place.</source>
        <translation>那里没有给这个卫生院的文件。</translation>
    </message>
    <message>
        <source>Thin for length</source>
        <translation>消瘦</translation>
    </message>
    <message>
        <source>Thin for length or with swollen feet, of the children measured</source>
        <translation>测量儿童中消瘦或双足水肿</translation>
    </message>
    <message>
        <source>Thin for length, or swollen feet</source>
        <translation>消瘦或双足水肿</translation>
    </message>
    <message>
        <source>This is the health centre&apos;s copy of the post. What the post entered is changed at the post only: write it a note.</source>
        <translation>这是卫生院保存的站点副本。该站录入的内容只能在该站更改：请给它留言。</translation>
    </message>
    <message>
        <source>This note is not here any more.</source>
        <translation>这条留言已不在。</translation>
    </message>
    <message>
        <source>This post is not on the list any more.</source>
        <translation>该站已不在名单中。</translation>
    </message>
    <message>
        <source>Underweight</source>
        <translation>低体重</translation>
    </message>
    <message>
        <source>Underweight, of the children weighed whose age is known</source>
        <translation>月龄已知的称重儿童中低体重</translation>
    </message>
    <message>
        <source>Vaccines complete</source>
        <translation>疫苗全程接种</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>有出入的数值</translation>
    </message>
    <message>
        <source>Values that differ between laptops</source>
        <translation>电脑之间有出入的数值</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Weighed, of the children who live here (D/S)</source>
        <translation>在住儿童中称重（D/S）</translation>
    </message>
    <message>
        <source>Weighing of the children</source>
        <translation>儿童称重</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>需要更正什么</translation>
    </message>
    <message>
        <source>What the health centre asks about the data of this post stands here.</source>
        <translation>卫生院对本站数据的询问列在这里。</translation>
    </message>
    <message>
        <source>What the laptop is called</source>
        <translation>电脑的名称</translation>
    </message>
    <message>
        <source>What the post is to look at</source>
        <translation>请该站核对什么</translation>
    </message>
    <message>
        <source>What was found or done</source>
        <translation>发现了什么、做了什么</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translation>文件存放处</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Whom to call: {contact}</source>
        <translation>联系人：{contact}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写留言</translation>
    </message>
    <message>
        <source>Write these six words on paper. They open the file {file} until {date}:</source>
        <translation>请把这六个词写到纸上。在{date}之前可用它们打开文件{file}：</translation>
    </message>
    <message>
        <source>Write what the post is called.</source>
        <translation>请填写站名。</translation>
    </message>
    <message>
        <source>Write what the post is to look at.</source>
        <translation>请写明该站要核对什么。</translation>
    </message>
    <message>
        <source>Write what was found or done.</source>
        <translation>请写明发现了什么、做了什么。</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>留言人</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>留言日期</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more: open the post to see them</source>
        <translation>
            <numerusform>另有{n}项：打开该站查看</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>自{date}起</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>{name} is off the list; its copy stays on this computer</source>
        <translation>{name}已移出名单；它的副本留在这台电脑上</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are refused.</source>
        <translation>
            <numerusform>拒收{n}个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files bring nothing new.</source>
        <translation>
            <numerusform>{n}个文件没有新内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can be taken in. Nothing has changed yet.</source>
        <translation>
            <numerusform>可以导入{n}个文件。目前还没有任何改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were saved. You may pull out the stick now.</source>
        <translation>
            <numerusform>已保存{n}个文件。现在可以拔出U盘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were taken in. You may pull out the stick now.</source>
        <translation>
            <numerusform>已导入{n}个文件。现在可以拔出U盘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of the health centre wait for an answer</source>
        <translation>
            <numerusform>卫生院的{n}条留言等待答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people live here</source>
        <translation>
            <numerusform>在住居民{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts</source>
        <translation>
            <numerusform>{n}个服务站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts could not be read</source>
        <translation>
            <numerusform>{n}个服务站无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts have sent nothing for more than a month</source>
        <translation>
            <numerusform>{n}个服务站一个多月没有送来文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reports are late</source>
        <translation>
            <numerusform>{n}份报表迟交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to answer</source>
        <translation>
            <numerusform>{n}条待答复</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{post}: {percent}</source>
        <translation>{post}：{percent}</translation>
    </message>
    <message>
        <source>{state}, late</source>
        <translation>{state}，迟交</translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation>{title}{number}</translation>
    </message>
    <message>
        <source>{title}, percent</source>
        <translation>{title}，百分比</translation>
    </message>
</context>
<context>
    <name>Health checks</name>
    <message>
        <source>A blood pressure has two values. Write the other one too.</source>
        <translation>血压有两个数值。请把另一个也填上。</translation>
    </message>
    <message>
        <source>Add a known illness</source>
        <translation>添加已知疾病</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>健康指导</translation>
    </message>
    <message>
        <source>After a rest of 10 to 15 minutes. Then the second one counts.</source>
        <translation>休息10到15分钟后再量，以第二次为准。</translation>
    </message>
    <message>
        <source>After birth</source>
        <translation>产后</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>年龄（岁）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>所有记录</translation>
    </message>
    <message>
        <source>Are the teeth healthy?</source>
        <translation>牙齿健康吗？</translation>
    </message>
    <message>
        <source>As far as it is known: the year alone is enough.</source>
        <translation>知道多少填多少：只写年份也可以。</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>询问人</translation>
    </message>
    <message>
        <source>Asthma</source>
        <translation>哮喘</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在家</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>在学校</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Below 20 points: send to the health worker. A class is not a diagnosis.</source>
        <translation>低于20分：转给卫生人员。评价不等于诊断。</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Blood pressure and temperature</source>
        <translation>血压和体温</translation>
    </message>
    <message>
        <source>Blood pressure of {name}, {day}</source>
        <translation>{name}的血压，{day}</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <translation>血糖</translation>
    </message>
    <message>
        <source>Blood sugar, 2 hours after sugar drink</source>
        <translation>血糖，喝糖水后2小时</translation>
    </message>
    <message>
        <source>Blood sugar, any time</source>
        <translation>血糖，随机</translation>
    </message>
    <message>
        <source>Blood sugar, fasting</source>
        <translation>血糖，空腹</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>血液检测</translation>
    </message>
    <message>
        <source>Blood test of {name}, {day}</source>
        <translation>{name}的血液检测，{day}</translation>
    </message>
    <message>
        <source>Blood tests</source>
        <translation>血液检测</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>体质指数</translation>
    </message>
    <message>
        <source>Body mass index, letter</source>
        <translation>体质指数，字母</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>呼吸次数（次/分）</translation>
    </message>
    <message>
        <source>COVID vaccination</source>
        <translation>新冠疫苗接种</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>癌症</translation>
    </message>
    <message>
        <source>Card of adults and elderly people</source>
        <translation>成人和老年人卡</translation>
    </message>
    <message>
        <source>Card of elderly people: daily life</source>
        <translation>老年人卡：日常生活活动能力</translation>
    </message>
    <message>
        <source>Card of elderly people: daily life, SKILAS</source>
        <translation>老年人卡：日常生活活动能力、SKILAS</translation>
    </message>
    <message>
        <source>Card of elderly people: what to look at further</source>
        <translation>老年人卡：需进一步检查的项目</translation>
    </message>
    <message>
        <source>Card of school age and adolescents</source>
        <translation>学龄儿童与青少年卡</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>胆固醇</translation>
    </message>
    <message>
        <source>Choose another group, or “All” to see everybody of this group.</source>
        <translation>请选择其他组别，或选“全部”查看本组所有人。</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>请选择一个答案。</translation>
    </message>
    <message>
        <source>Choose the illness.</source>
        <translation>请选择疾病。</translation>
    </message>
    <message>
        <source>Choose the test.</source>
        <translation>请选择检测项目。</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>密切接触结核病人</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>避孕</translation>
    </message>
    <message>
        <source>Control due</source>
        <translation>该随访</translation>
    </message>
    <message>
        <source>Correct {what}</source>
        <translation>更正{what}</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>更正{day}的{what}</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>咳嗽</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Could not be checked: {what}</source>
        <translation>无法检查：{what}</translation>
    </message>
    <message>
        <source>Counts fingers</source>
        <translation>数手指</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>Do both ears hear well?</source>
        <translation>两耳听力都好吗？</translation>
    </message>
    <message>
        <source>Do both eyes see well?</source>
        <translation>两眼视力都好吗？</translation>
    </message>
    <message>
        <source>Does she take one every week?</source>
        <translation>她每周服一片吗？</translation>
    </message>
    <message>
        <source>Does the person smoke?</source>
        <translation>吸烟吗？</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>该做</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现在该做</translation>
    </message>
    <message>
        <source>Ears: repeats words whispered behind the back. Close the other ear.</source>
        <translation>耳：堵住另一只耳，在背后小声说词，请对方复述。</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Eye or ear</source>
        <translation>眼或耳</translation>
    </message>
    <message>
        <source>Eyes and ears of {name}, {day}</source>
        <translation>{name}的眼和耳，{day}</translation>
    </message>
    <message>
        <source>Eyes or ears</source>
        <translation>眼或耳</translation>
    </message>
    <message>
        <source>Eyes, ears and habits</source>
        <translation>眼、耳和生活习惯</translation>
    </message>
    <message>
        <source>Eyes, ears and teeth</source>
        <translation>眼、耳和牙齿</translation>
    </message>
    <message>
        <source>Eyes, ears, teeth</source>
        <translation>眼、耳、牙</translation>
    </message>
    <message>
        <source>Eyes: counts fingers at 6 metres, right 3 times in a row. Cover the other eye.</source>
        <translation>眼：遮住另一只眼，在6米处数手指，连续3次都对。</translation>
    </message>
    <message>
        <source>Feelings (result)</source>
        <translation>情绪（结果）</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>发热2周或以上</translation>
    </message>
    <message>
        <source>For the midwife</source>
        <translation>供助产士使用</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>发放人</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Good: {what}</source>
        <translation>好：{what}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>高密度脂蛋白胆固醇（HDL）</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>生活习惯</translation>
    </message>
    <message>
        <source>Habits of {name}, {day}</source>
        <translation>{name}的生活习惯，{day}</translation>
    </message>
    <message>
        <source>Haemoglobin (Hb)</source>
        <translation>血红蛋白（Hb）</translation>
    </message>
    <message>
        <source>Haemoglobin (g/dl)</source>
        <translation>血红蛋白（g/dl）</translation>
    </message>
    <message>
        <source>Half a pack a day for 20 years is 10.</source>
        <translation>每天半包、吸20年，就是10。</translation>
    </message>
    <message>
        <source>Has the medicine at home</source>
        <translation>家里有药</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>糖化血红蛋白（HbA1c）</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听力</translation>
    </message>
    <message>
        <source>Hears whispering</source>
        <translation>能听见小声说话</translation>
    </message>
    <message>
        <source>Heart disease</source>
        <translation>心脏病</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>身高（cm）</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在本站</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>高血压</translation>
    </message>
    <message>
        <source>High blood pressure on two days, no illness written down</source>
        <translation>两天血压高，未登记疾病</translation>
    </message>
    <message>
        <source>High cholesterol</source>
        <translation>胆固醇高</translation>
    </message>
    <message>
        <source>Holes in teeth</source>
        <translation>蛀牙</translation>
    </message>
    <message>
        <source>How independent</source>
        <translation>自理程度</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Illnesses in the family</source>
        <translation>家族疾病</translation>
    </message>
    <message>
        <source>Iron tablets</source>
        <translation>铁剂</translation>
    </message>
    <message>
        <source>Iron tablets given</source>
        <translation>已发铁剂</translation>
    </message>
    <message>
        <source>Iron tablets of a boy or man</source>
        <translation>男性的铁剂</translation>
    </message>
    <message>
        <source>Iron tablets of {name}, {day}</source>
        <translation>{name}的铁剂，{day}</translation>
    </message>
    <message>
        <source>Iron tablets taken</source>
        <translation>已服铁剂</translation>
    </message>
    <message>
        <source>Iron tablets this school year: {tablets} of {needed}</source>
        <translation>本学年铁剂：{tablets}/{needed}</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已经好了</translation>
    </message>
    <message>
        <source>It stayed high: to the health centre.</source>
        <translation>复测仍高：请去卫生院。</translation>
    </message>
    <message>
        <source>It stayed very high: to the health centre today.</source>
        <translation>复测仍很高：请今天就去卫生院。</translation>
    </message>
    <message>
        <source>Known diabetes</source>
        <translation>已知糖尿病</translation>
    </message>
    <message>
        <source>Known high blood pressure</source>
        <translation>已知高血压</translation>
    </message>
    <message>
        <source>Known illness</source>
        <translation>已知疾病</translation>
    </message>
    <message>
        <source>Known illness of {name}</source>
        <translation>{name}的已知疾病</translation>
    </message>
    <message>
        <source>Known illnesses</source>
        <translation>已知疾病</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>得知时间</translation>
    </message>
    <message>
        <source>Known since: day</source>
        <translation>得知时间：日</translation>
    </message>
    <message>
        <source>Known since: month</source>
        <translation>得知时间：月</translation>
    </message>
    <message>
        <source>Known since: year</source>
        <translation>得知时间：年</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>低密度脂蛋白胆固醇（LDL）</translation>
    </message>
    <message>
        <source>Last control</source>
        <translation>上次随访</translation>
    </message>
    <message>
        <source>Last seen on {day}</source>
        <translation>上次检查：{day}</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>最近数值</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left ear</source>
        <translation>左耳</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>左眼</translation>
    </message>
    <message>
        <source>Lower value</source>
        <translation>低压</translation>
    </message>
    <message>
        <source>Lower value (mmHg)</source>
        <translation>低压（mmHg）</translation>
    </message>
    <message>
        <source>Lower value, second time</source>
        <translation>低压，第二次</translation>
    </message>
    <message>
        <source>Lower value, second time (mmHg)</source>
        <translation>低压，第二次（mmHg）</translation>
    </message>
    <message>
        <source>Lung test</source>
        <translation>肺部检查</translation>
    </message>
    <message>
        <source>Lungs (PUMA), points</source>
        <translation>肺部（PUMA），分数</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Measured after the death</source>
        <translation>去世后的测量</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量人</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Monthly control</source>
        <translation>每月随访</translation>
    </message>
    <message>
        <source>Monthly control of {name}, {day}</source>
        <translation>{name}的每月随访，{day}</translation>
    </message>
    <message>
        <source>Months of adults and elderly people</source>
        <translation>成人和老年人各月情况</translation>
    </message>
    <message>
        <source>Months of school age</source>
        <translation>学龄儿童与青少年各月情况</translation>
    </message>
    <message>
        <source>Much fat and fried food</source>
        <translation>油炸和高脂食物多</translation>
    </message>
    <message>
        <source>Much salt</source>
        <translation>吃盐多</translation>
    </message>
    <message>
        <source>Much sugar and sweet drinks</source>
        <translation>糖和甜饮料多</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>姓名或住处</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No illness is known.</source>
        <translation>没有已知疾病。</translation>
    </message>
    <message>
        <source>No signs of anaemia</source>
        <translation>没有贫血迹象</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>这里没有人</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>没有找到人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not always</source>
        <translation>不是每次</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>不好</translation>
    </message>
    <message>
        <source>Not good: {what}</source>
        <translation>不好：{what}</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>尚未随访</translation>
    </message>
    <message>
        <source>Not under control</source>
        <translation>未控制</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有该做的项目。</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. Write at least one value.</source>
        <translation>还没有填写。请至少填一个数值。</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>还没有测量。</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>有此情况</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开居民卡</translation>
    </message>
    <message>
        <source>Others smoke at home</source>
        <translation>家里有他人吸烟</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Own illnesses</source>
        <translation>本人疾病</translation>
    </message>
    <message>
        <source>Packs a day times years</source>
        <translation>每天包数×年数</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People of school age</source>
        <translation>学龄儿童与青少年</translation>
    </message>
    <message>
        <source>Phlegm</source>
        <translation>痰</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脉搏</translation>
    </message>
    <message>
        <source>Pulse a minute</source>
        <translation>脉搏（次/分）</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>转往</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>删除{what}</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>删除{day}的{what}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}</source>
        <translation>删除{name}的{what}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}, {day}</source>
        <translation>删除{name}的{what}，{day}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right ear</source>
        <translation>右耳</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>右眼</translation>
    </message>
    <message>
        <source>Scale: {scale}. Not yet confirmed by a health worker. Source: {source}</source>
        <translation>标准：{scale}。尚未经卫生人员确认。来源：{source}</translation>
    </message>
    <message>
        <source>Scale: {scale}. Source: {source}</source>
        <translation>标准：{scale}。来源：{source}</translation>
    </message>
    <message>
        <source>Scales: {scales}.</source>
        <translation>标准：{scales}。</translation>
    </message>
    <message>
        <source>School age</source>
        <translation>学龄</translation>
    </message>
    <message>
        <source>School class</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score, 6 or more</source>
        <translation>得分，6分或以上</translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation>视力</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>随访人</translation>
    </message>
    <message>
        <source>Seen on the card</source>
        <translation>卡上有记录</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>随访地点</translation>
    </message>
    <message>
        <source>Sees colours</source>
        <translation>能分辨颜色</translation>
    </message>
    <message>
        <source>Send to the health worker: body mass index, blood pressure or blood sugar not normal, an eye or ear that fails, 6 or more points for the lungs, 2 signs of tuberculosis.</source>
        <translation>转给卫生人员：体质指数、血压或血糖不正常，眼或耳检查不合格，肺部6分或以上，有2项结核病症状。</translation>
    </message>
    <message>
        <source>Send to the health worker: too thin or too heavy, blood pressure or blood sugar high, signs of anaemia, seeing, hearing or teeth not good, 2 signs of tuberculosis.</source>
        <translation>转给卫生人员：太瘦或超重，血压或血糖高，有贫血迹象，视力、听力或牙齿不好，有2项结核病症状。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <translation>气短</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>结核病症状</translation>
    </message>
    <message>
        <source>Signs of anaemia</source>
        <translation>贫血迹象</translation>
    </message>
    <message>
        <source>Signs of anaemia: {what}</source>
        <translation>贫血迹象：{what}</translation>
    </message>
    <message>
        <source>Signs of anaemia?</source>
        <translation>有贫血迹象吗？</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>结核病症状</translation>
    </message>
    <message>
        <source>Smokes</source>
        <translation>吸烟</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>吸烟</translation>
    </message>
    <message>
        <source>Smoking and food</source>
        <translation>吸烟和饮食</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Stopped smoking</source>
        <translation>已戒烟</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>中风</translation>
    </message>
    <message>
        <source>Tablets handed out</source>
        <translation>今天发放的片数</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已服</translation>
    </message>
    <message>
        <source>Takes them</source>
        <translation>在服药</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>牙齿</translation>
    </message>
    <message>
        <source>Teeth: {what}</source>
        <translation>牙齿：{what}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>体温（0.1°C）</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>检测人</translation>
    </message>
    <message>
        <source>The columns of this card are not confirmed: no printed original was found. Ask your health centre.</source>
        <translation>本卡的栏目未经确认：没有找到印刷原件。请问卫生院。</translation>
    </message>
    <message>
        <source>The country pack of this post does not ask elderly people these questions.</source>
        <translation>本站的国家包不向老年人问这些问题。</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>The upper value must be more than the lower one. Look at both.</source>
        <translation>高压必须大于低压。请核对两个数值。</translation>
    </message>
    <message>
        <source>These tablets are not on the list any more. Look at the card again.</source>
        <translation>这条铁剂记录已不在名单中。请再看一下居民卡。</translation>
    </message>
    <message>
        <source>This illness is not on the list any more. Look at the card again.</source>
        <translation>这条疾病记录已不在名单中。请再看一下居民卡。</translation>
    </message>
    <message>
        <source>This is unusual. Look at the number again.</source>
        <translation>这个数值少见。请再看一下。</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a card cannot be printed.</source>
        <translation>此人已不在任何名单中，不能打印卡。</translation>
    </message>
    <message>
        <source>This school year: {tablets} of {needed}</source>
        <translation>本学年：{tablets}/{needed}</translation>
    </message>
    <message>
        <source>This value is not here any more. Look at the card again.</source>
        <translation>这个数值已不在。请再看一下居民卡。</translation>
    </message>
    <message>
        <source>Tick what is not good:</source>
        <translation>请勾选不好的项目：</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>应做检查</translation>
    </message>
    <message>
        <source>To refer</source>
        <translation>需转诊</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Told by the person</source>
        <translation>本人所述</translation>
    </message>
    <message>
        <source>Took it in the last 24 hours</source>
        <translation>过去24小时内已服药</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>甘油三酯</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose “All”.</source>
        <translation>请少输几个字，或选“全部”。</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>录入单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit of {test}</source>
        <translation>{test}的单位</translation>
    </message>
    <message>
        <source>Unusual values</source>
        <translation>异常数值</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>上臂围（cm）</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>高压</translation>
    </message>
    <message>
        <source>Upper value (mmHg)</source>
        <translation>高压（mmHg）</translation>
    </message>
    <message>
        <source>Upper value, second time</source>
        <translation>高压，第二次</translation>
    </message>
    <message>
        <source>Upper value, second time (mmHg)</source>
        <translation>高压，第二次（mmHg）</translation>
    </message>
    <message>
        <source>Uric acid</source>
        <translation>尿酸</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>疫苗</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value (thousandths of mg/dl, g/dl or %)</source>
        <translation>数值（0.001 mg/dl、g/dl或%）</translation>
    </message>
    <message>
        <source>Waist (cm)</source>
        <translation>腰围（cm）</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>体重（kg）</translation>
    </message>
    <message>
        <source>Weight lost or not gained</source>
        <translation>体重下降或不增</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Whispering could not be checked</source>
        <translation>小声说话测试无法进行</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>谁患病</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>得知来源</translation>
    </message>
    <message>
        <source>Write a number from 0 to {most}: packs a day times years.</source>
        <translation>请填写0到{most}：每天包数×年数。</translation>
    </message>
    <message>
        <source>Write a number of tablets from 0 to {most}.</source>
        <translation>请填写片数，0到{most}。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a limit like {example}</source>
        <translation>像{example}这样的界限</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>a number, or 1/ and a number</source>
        <translation>一个数字，或1/加一个数字</translation>
    </message>
    <message>
        <source>a number, with a point before decimals</source>
        <translation>一个数字，小数用点</translation>
    </message>
    <message>
        <source>breaths {value}</source>
        <translation>呼吸{value}</translation>
    </message>
    <message>
        <source>confirmed by {name}</source>
        <translation>由{name}确认</translation>
    </message>
    <message>
        <source>exactly one chosen scale for {measure}</source>
        <translation>{measure}要正好选定一个标准</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>上次{day}</translation>
    </message>
    <message>
        <source>measured twice; the first was {upper}/{lower}</source>
        <translation>量了两次；第一次为{upper}/{lower}</translation>
    </message>
    <message>
        <source>much fat</source>
        <translation>油多</translation>
    </message>
    <message>
        <source>much salt</source>
        <translation>盐多</translation>
    </message>
    <message>
        <source>much sugar</source>
        <translation>糖多</translation>
    </message>
    <message>
        <source>never done</source>
        <translation>从未做过</translation>
    </message>
    <message>
        <source>pulse {value}</source>
        <translation>脉搏{value}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day}早于出生日期（{birth}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} is in the future. Write since when it is known, as far as you know.</source>
        <translation>{day}还没到。请填写已知的起始时间，知道多少填多少。</translation>
    </message>
    <message>
        <source>{illness}: is the medicine at home?</source>
        <translation>{illness}：家里有药吗？</translation>
    </message>
    <message>
        <source>{illness}: was it taken in the last 24 hours?</source>
        <translation>{illness}：过去24小时内服药了吗？</translation>
    </message>
    <message>
        <source>{measure} {value} {unit}: {found}</source>
        <translation>{measure} {value} {unit}：{found}</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name}: blood pressure {upper}/{lower} on {day} is unusual. Look at it again.</source>
        <translation>{name}：{day}的血压{upper}/{lower}异常。请再看一下。</translation>
    </message>
    <message>
        <source>{name}: high blood pressure on {first} and {second}, but no known illness. Ask what the health centre said.</source>
        <translation>{name}：{first}和{second}血压高，但没有已知疾病。请问卫生院怎么说。</translation>
    </message>
    <message>
        <source>{name}: iron tablets of {day} are for girls and mothers. Look whose they were.</source>
        <translation>{name}：{day}的铁剂是给女孩和母亲的。请看看是谁的。</translation>
    </message>
    <message>
        <source>{name}: something was measured on {day}, after the death. Look whether it belongs to somebody else.</source>
        <translation>{name}：{day}有测量，但在去世之后。请看看是否属于别人。</translation>
    </message>
    <message>
        <source>{name}: {title} {value} {unit} on {day} is unusual. Look at the number again.</source>
        <translation>{name}：{day}的{title} {value} {unit}异常。请再看一下数值。</translation>
    </message>
    <message numerus="yes">
        <source>{n} checks</source>
        <translation>
            <numerusform>{n}项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>更早的{n}条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iron tablets</source>
        <translation>
            <numerusform>铁剂{n}片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not under control</source>
        <translation>
            <numerusform>{n}人未控制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pack-years</source>
        <translation>
            <numerusform>{n}包年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with a known illness are due for their monthly control</source>
        <translation>
            <numerusform>{n}位有已知疾病的人该做每月随访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people with a known illness are not under control</source>
        <translation>
            <numerusform>{n}位有已知疾病的人未控制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n}岁</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} Tick what it is, or choose the other answer.</source>
        <translation>{question}请勾选具体项目，或选另一个答案。</translation>
    </message>
    <message>
        <source>{scale} ({source})</source>
        <translation>{scale}（{source}）</translation>
    </message>
    <message>
        <source>{scale} ({source}, not confirmed)</source>
        <translation>{scale}（{source}，未确认）</translation>
    </message>
    <message>
        <source>{systolic}/{diastolic}</source>
        <translation>{systolic}/{diastolic}</translation>
    </message>
    <message>
        <source>{title} is not given in {unit}. Choose {units}.</source>
        <translation>{title}不用{unit}作单位。请选择{units}。</translation>
    </message>
    <message>
        <source>{title}: {value} {unit} cannot be. The least is {least}. Look at the number again.</source>
        <translation>{title}：{value} {unit}不可能。最小为{least}。请再看一下数值。</translation>
    </message>
    <message>
        <source>{title}: {value} {unit} cannot be. The most is {most}. Look at the number again.</source>
        <translation>{title}：{value} {unit}不可能。最大为{most}。请再看一下数值。</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{value} °C</source>
        <translation>{value} °C</translation>
    </message>
    <message>
        <source>{what} of {name} is over</source>
        <translation>{name}的{what}已经好了</translation>
    </message>
    <message>
        <source>{what}: {result}</source>
        <translation>{what}：{result}</translation>
    </message>
    <message>
        <source>“{code}” is not a sign of the list.</source>
        <translation>“{code}”不是清单中的症状。</translation>
    </message>
    <message>
        <source>•: only the midwife reads this; the dot stands there for everybody.</source>
        <translation>•：仅助产士可见；每个人都有这个圆点。</translation>
    </message>
    <message>
        <source>√ was noticed, – was not; one √ or more: a health worker looks further. A class is not a diagnosis.</source>
        <translation>√ 有此情况，– 没有；有一个或以上√：由卫生人员进一步检查。评价不等于诊断。</translation>
    </message>
    <message>
        <source>√ yes or good, – no or not good, ? could not be checked, an empty cell: not asked or not measured. A class is not a diagnosis.</source>
        <translation>√ 是或好，– 否或不好，? 无法检查，空格：未问或未测。评价不等于诊断。</translation>
    </message>
</context>
<context>
    <name>Health visits</name>
    <message>
        <source>+{grams} g since {month}</source>
        <translation>比{month}增加{grams}克</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>.0 and .5 of 100</source>
        <translation>每100次中.0和.5</translation>
    </message>
    <message>
        <source>0 to 24 months</source>
        <translation>0～24月龄</translation>
    </message>
    <message>
        <source>0 to 6 months</source>
        <translation>0～6月龄</translation>
    </message>
    <message>
        <source>0 to 60 months</source>
        <translation>0～60月龄</translation>
    </message>
    <message>
        <source>1 or 2 answers a question. Enter without any answer calls the next one, Esc leaves.</source>
        <translation>按1或2作答。不作答直接按回车键叫下一位，Esc退出。</translation>
    </message>
    <message>
        <source>24 to 60 months</source>
        <translation>24～60月龄</translation>
    </message>
    <message>
        <source>2T: did not gain enough two months in a row</source>
        <translation>2T：连续两个月增重不足</translation>
    </message>
    <message>
        <source>2T: not enough two months in a row</source>
        <translation>2T：连续两个月增重不足</translation>
    </message>
    <message>
        <source>5 to 19 years</source>
        <translation>5～19岁</translation>
    </message>
    <message>
        <source>6 months old, breast milk only in every month asked from 0 to 5</source>
        <translation>6月龄，0至5个月凡询问过的月份都仅母乳</translation>
    </message>
    <message>
        <source>A dacin has marks every 0.1 kg, and {amount} lies between two. If it is right, press Enter again.</source>
        <translation>提秤（dacin）的刻度是0.1公斤，{amount}落在两个刻度之间。如果没错，请再按一次回车键。</translation>
    </message>
    <message>
        <source>A form for each child</source>
        <translation>每个孩子一张表</translation>
    </message>
    <message>
        <source>ASIK</source>
        <translation>ASIK</translation>
    </message>
    <message>
        <source>Above the orange line of the card</source>
        <translation>高于监测卡橙线</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Absent: have a card and were not weighed (K − D)</source>
        <translation>缺席：有监测卡但未称重（K − D）</translation>
    </message>
    <message>
        <source>Add child</source>
        <translation>添加儿童</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>地址不详</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>健康指导</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>已指导</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>指导</translation>
    </message>
    <message>
        <source>Advise the mother of {name}: {what}</source>
        <translation>指导{name}的母亲：{what}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Age (months)</source>
        <translation>月龄</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>年龄（岁）</translation>
    </message>
    <message>
        <source>Age counted from the due date</source>
        <translation>矫正年龄（按预产期）</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>全部儿童</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>全部名单</translation>
    </message>
    <message>
        <source>All shown are entered</source>
        <translation>所列均已录入</translation>
    </message>
    <message>
        <source>All shown have a card</source>
        <translation>所列儿童都有卡</translation>
    </message>
    <message>
        <source>Also by the age from the due date</source>
        <translation>同时按矫正年龄显示</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Are both feet swollen?</source>
        <translation>双足水肿吗？</translation>
    </message>
    <message>
        <source>Are values copied from paper?</source>
        <translation>数值是从纸上抄录的吗？</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>臂围</translation>
    </message>
    <message>
        <source>Arm (cm)</source>
        <translation>上臂围（厘米）</translation>
    </message>
    <message>
        <source>Arm (mm)</source>
        <translation>臂围（毫米）</translation>
    </message>
    <message>
        <source>Arm circumference {centimetres} cm</source>
        <translation>上臂围{centimetres}厘米</translation>
    </message>
    <message>
        <source>Arm cm</source>
        <translation>臂围 cm</translation>
    </message>
    <message>
        <source>Arm for age</source>
        <translation>年龄别上臂围</translation>
    </message>
    <message>
        <source>Arm hardly possible</source>
        <translation>上臂围不太可能</translation>
    </message>
    <message>
        <source>Arm in colour</source>
        <translation>臂围颜色</translation>
    </message>
    <message>
        <source>Arrow keys: another figure. Enter: to its people. Esc: back to the figures.</source>
        <translation>方向键：换一个数据。回车键：查看名单。Esc：返回数据。</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>As on the list</source>
        <translation>按名单顺序</translation>
    </message>
    <message>
        <source>Ask about illness and meals. Weigh the child again next month without fail.</source>
        <translation>询问患病和进食情况，下个月务必再来称重。</translation>
    </message>
    <message>
        <source>Ask and look</source>
        <translation>询问和查看</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>询问人</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>询问日期</translation>
    </message>
    <message>
        <source>At birth</source>
        <translation>出生时</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在家</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>暂时外出</translation>
    </message>
    <message>
        <source>Away from the village</source>
        <translation>不在村里</translation>
    </message>
    <message>
        <source>B: weighed for the first time</source>
        <translation>B：首次称重</translation>
    </message>
    <message>
        <source>BGM line UNCONFIRMED: it was not yet compared with this year&apos;s printed card.</source>
        <translation>BGM线未确认：尚未与今年印制的监测卡核对。</translation>
    </message>
    <message>
        <source>BGM: below the red line</source>
        <translation>BGM：低于红线</translation>
    </message>
    <message>
        <source>Back to the figures (Esc)</source>
        <translation>返回数据（Esc）</translation>
    </message>
    <message>
        <source>Begin with the first line: type the day of the month on which the open day was, Enter goes on.</source>
        <translation>从第一行开始：输入服务日是几号，按回车键继续。</translation>
    </message>
    <message>
        <source>Begun by mistake? Remove this empty day</source>
        <translation>开错了？删除这个空的服务日</translation>
    </message>
    <message>
        <source>Below the red line</source>
        <translation>低于红线</translation>
    </message>
    <message>
        <source>Below the red line (BGM)</source>
        <translation>低于红线（BGM）</translation>
    </message>
    <message>
        <source>Below the red line of the card (BGM)</source>
        <translation>低于监测卡红线（BGM）</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Birth date estimated</source>
        <translation>出生日期为估计</translation>
    </message>
    <message>
        <source>Birth date or age</source>
        <translation>出生日期或年龄</translation>
    </message>
    <message>
        <source>Birth details</source>
        <translation>出生信息</translation>
    </message>
    <message>
        <source>Birth length</source>
        <translation>出生身长</translation>
    </message>
    <message>
        <source>Birth length (cm)</source>
        <translation>出生身长（厘米）</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>Birth weight</source>
        <translation>出生体重</translation>
    </message>
    <message>
        <source>Birth weight (kg)</source>
        <translation>出生体重（公斤）</translation>
    </message>
    <message>
        <source>Body mass index (kg/m²)</source>
        <translation>体质指数（kg/m²）</translation>
    </message>
    <message>
        <source>Body mass index for age</source>
        <translation>年龄别体质指数（BMI）</translation>
    </message>
    <message>
        <source>Books of the mothers</source>
        <translation>母亲的手册</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Born on, or age</source>
        <translation>出生日期或年龄</translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date, which is {day}.</source>
        <translation>
            <numerusform>比预产期（{day}）早出生{n}周。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date. Counted from the due date: {age}.</source>
        <translation>
            <numerusform>比预产期早出生{n}周。矫正年龄：{age}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {n} weeks before the due date. From 24 months on the true age counts.</source>
        <translation>
            <numerusform>比预产期早出生{n}周。满24个月后按实际年龄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both feet are swollen</source>
        <translation>双足水肿</translation>
    </message>
    <message>
        <source>Both feet of {name} are swollen</source>
        <translation>{name}双足水肿</translation>
    </message>
    <message>
        <source>Both feet swollen</source>
        <translation>双足水肿</translation>
    </message>
    <message>
        <source>Box {number} is typed as given and as refused. Type it once.</source>
        <translation>{number}号方框同时输入了已完成和拒绝。请只输入一次。</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Boxes ticked</source>
        <translation>已勾选的方框</translation>
    </message>
    <message>
        <source>Boxes: tick what was given, write – where the family did not want it.</source>
        <translation>方框：已完成的打勾，家人不愿意的写–。</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>男孩</translation>
    </message>
    <message>
        <source>Boy or girl</source>
        <translation>男孩还是女孩</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>男童</translation>
    </message>
    <message>
        <source>Boys and girls</source>
        <translation>男童和女童</translation>
    </message>
    <message>
        <source>Breast milk only</source>
        <translation>仅母乳</translation>
    </message>
    <message>
        <source>Breast milk only in a month of life</source>
        <translation>某个月内仅母乳</translation>
    </message>
    <message>
        <source>Breast milk only of {name}, month {month}</source>
        <translation>{name}第{month}个月：仅母乳</translation>
    </message>
    <message>
        <source>Breast milk only, nothing else, in month {month} of life?</source>
        <translation>第{month}个月仅母乳，没有吃别的吗？</translation>
    </message>
    <message numerus="yes">
        <source>Breast milk only, {n} months old</source>
        <translation>
            <numerusform>仅母乳，{n}月龄</numerusform>
        </translation>
    </message>
    <message>
        <source>Breast milk only: √ yes, X no longer, A not known. An empty cell: not weighed, or not asked.</source>
        <translation>仅母乳：√ 是，X 不再是，A 不清楚。空格：未称重或未询问。</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按排队号</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Came and have no weight</source>
        <translation>已到但没有体重</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>上次到场</translation>
    </message>
    <message>
        <source>Card of the child, from birth to 6 years</source>
        <translation>儿童卡，出生至6岁</translation>
    </message>
    <message>
        <source>Change (g)</source>
        <translation>增减（克）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>登记到场</translation>
    </message>
    <message>
        <source>Check in {name}</source>
        <translation>登记{name}到场</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Child number {number} of a mother is not possible. Write 1 to 20.</source>
        <translation>同一母亲的第{number}个孩子不可能。请填写1至20。</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Children and months</source>
        <translation>儿童和月份</translation>
    </message>
    <message>
        <source>Children below 5 years who came</source>
        <translation>到场的五岁以下儿童</translation>
    </message>
    <message>
        <source>Children day by day</source>
        <translation>每日儿童</translation>
    </message>
    <message>
        <source>Children found</source>
        <translation>找到的儿童</translation>
    </message>
    <message>
        <source>Children of 36 months</source>
        <translation>36月龄儿童</translation>
    </message>
    <message>
        <source>Children of 36 months who weigh 11.5 kg or more</source>
        <translation>体重达到11.5公斤的36月龄儿童</translation>
    </message>
    <message>
        <source>Children of the age</source>
        <translation>该年龄段儿童</translation>
    </message>
    <message>
        <source>Children of the figure</source>
        <translation>该数据包含的儿童</translation>
    </message>
    <message>
        <source>Children of the month</source>
        <translation>本月儿童</translation>
    </message>
    <message>
        <source>Children of the sex</source>
        <translation>该性别儿童</translation>
    </message>
    <message>
        <source>Children of the year</source>
        <translation>本年儿童</translation>
    </message>
    <message>
        <source>Children weighed</source>
        <translation>称重儿童</translation>
    </message>
    <message>
        <source>Children weighed (D)</source>
        <translation>称重儿童（D）</translation>
    </message>
    <message>
        <source>Children who live here</source>
        <translation>在住儿童</translation>
    </message>
    <message>
        <source>Children who live here (S)</source>
        <translation>在住儿童（S）</translation>
    </message>
    <message>
        <source>Children who need attention</source>
        <translation>需要关注的儿童</translation>
    </message>
    <message>
        <source>Children with a growth card</source>
        <translation>有生长监测卡的儿童</translation>
    </message>
    <message>
        <source>Children with a growth card or book (K)</source>
        <translation>有监测卡或手册的儿童（K）</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>请选择日期</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请另选文件夹，或清出一些空间。</translation>
    </message>
    <message>
        <source>Choose the mother from the list, then the child lives with her.</source>
        <translation>请从名单中选择母亲，孩子就登记与她同住。</translation>
    </message>
    <message>
        <source>Choose why the child did not come.</source>
        <translation>请选择孩子未到的原因。</translation>
    </message>
    <message>
        <source>Choose why the child was weighed again.</source>
        <translation>请选择再次称重的原因。</translation>
    </message>
    <message>
        <source>Choose yes, no or not known.</source>
        <translation>请选择“是”“否”或“不清楚”。</translation>
    </message>
    <message>
        <source>Chosen letter</source>
        <translation>选定的字母</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>与结核病患者密切接触</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>全部达到</translation>
    </message>
    <message>
        <source>Completed weeks at birth, usually 37 to 41. Below 37 the child came too early.</source>
        <translation>出生时满多少孕周，通常37至41周。不满37周为早产。</translation>
    </message>
    <message>
        <source>Copy from the book</source>
        <translation>从手册抄录</translation>
    </message>
    <message>
        <source>Copy weights from the child&apos;s book, or one of this month from another place</source>
        <translation>从妇幼保健手册抄录体重，或补录本月在别处称的体重</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct measurements</source>
        <translation>更正测量值</translation>
    </message>
    <message>
        <source>Correct the measurements of {name} from {day}</source>
        <translation>更正{name}{day}的测量值</translation>
    </message>
    <message>
        <source>Correct the measurements of {name} from {day}. Reason: {reason}</source>
        <translation>更正{name}{day}的测量值。原因：{reason}</translation>
    </message>
    <message>
        <source>Correct {name}: lying or standing</source>
        <translation>更正{name}：卧位或立位</translation>
    </message>
    <message>
        <source>Correct {name}: {measure} {before} → {amount}</source>
        <translation>更正{name}：{measure} {before} → {amount}</translation>
    </message>
    <message>
        <source>Correct {name}: {measure} {before} → {amount}. Reason: {reason}</source>
        <translation>更正{name}：{measure} {before} → {amount}。原因：{reason}</translation>
    </message>
    <message>
        <source>Cough that does not stop</source>
        <translation>持续咳嗽</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the children who lived here on {date}, up to {n} months old.</source>
        <translation>
            <numerusform>统计对象：{date}在住、不超过{n}月龄的儿童。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+E: give each twin the other&apos;s values of this day</source>
        <translation>Ctrl+E：互换两个双胞胎当天的数值</translation>
    </message>
    <message>
        <source>Ctrl+S stores and calls the next one, also where a question was left out. Esc leaves.</source>
        <translation>按Ctrl+S保存并叫下一位，有题未答也可以。Esc退出。</translation>
    </message>
    <message numerus="yes">
        <source>D = N + T + O + B: {d} = {n} + {t} + {o} + {b}</source>
        <translation>
            <numerusform>D = N + T + O + B：{d} = {n} + {t} + {o} + {b}</numerusform>
        </translation>
    </message>
    <message>
        <source>D is {d}, but N, T, O and B together are {sum}. Look at the children of the month.</source>
        <translation>D是{d}，但N、T、O、B合计是{sum}。请查看本月的儿童。</translation>
    </message>
    <message>
        <source>D/S: weighed, percent</source>
        <translation>D/S：称重率</translation>
    </message>
    <message>
        <source>D: weighed</source>
        <translation>D：已称重</translation>
    </message>
    <message>
        <source>Dacin</source>
        <translation>提秤（dacin）</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>危险体征</translation>
    </message>
    <message>
        <source>Dashed: more than three months between two visits.</source>
        <translation>虚线：两次随访相隔三个月以上。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>去世日期</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>回答日期</translation>
    </message>
    <message>
        <source>Date of weighing</source>
        <translation>称重日期</translation>
    </message>
    <message>
        <source>Date on the line</source>
        <translation>行内日期</translation>
    </message>
    <message>
        <source>Date, or age in months</source>
        <translation>日期或月龄</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the open day</source>
        <translation>服务日（几号）</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>到访日期</translation>
    </message>
    <message>
        <source>Day: {day}</source>
        <translation>日期：{day}</translation>
    </message>
    <message>
        <source>Describe the open day of {day}</source>
        <translation>填写{day}服务日的情况</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Development checklist</source>
        <translation>发育核对表</translation>
    </message>
    <message>
        <source>Development list not complete</source>
        <translation>发育核对表未全部达到</translation>
    </message>
    <message numerus="yes">
        <source>Development page: list of {n} months ticked</source>
        <translation>
            <numerusform>发育页：勾选{n}月龄核对表</numerusform>
        </translation>
    </message>
    <message>
        <source>Development: cannot do yet</source>
        <translation>发育：还不会的</translation>
    </message>
    <message numerus="yes">
        <source>Development: {n} things of the list are not done yet</source>
        <translation>
            <numerusform>发育：核对表中有{n}项还不会</numerusform>
        </translation>
    </message>
    <message>
        <source>Deworming</source>
        <translation>驱虫</translation>
    </message>
    <message>
        <source>Did not come on {day}</source>
        <translation>{day}未到</translation>
    </message>
    <message>
        <source>Did not come, write the number: {reasons}.</source>
        <translation>未到，请写编号：{reasons}。</translation>
    </message>
    <message>
        <source>Did not come: why</source>
        <translation>未到：原因</translation>
    </message>
    <message>
        <source>Did not gain enough</source>
        <translation>增重不足</translation>
    </message>
    <message>
        <source>Did not gain enough (T)</source>
        <translation>增重不足（T）</translation>
    </message>
    <message>
        <source>Did not gain enough twice in a row</source>
        <translation>连续两次增重不足</translation>
    </message>
    <message>
        <source>Did not gain enough twice in a row (2T)</source>
        <translation>连续两次增重不足（2T）</translation>
    </message>
    <message>
        <source>Did not know of the day</source>
        <translation>不知道日期</translation>
    </message>
    <message>
        <source>Did not want to come</source>
        <translation>不愿意来</translation>
    </message>
    <message>
        <source>Digital scale</source>
        <translation>电子秤</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Doubtful value, looked at</source>
        <translation>已核对的可疑数值</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应接种</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>应接种</translation>
    </message>
    <message>
        <source>Due now: {what} (F3)</source>
        <translation>应接种：{what}（F3）</translation>
    </message>
    <message>
        <source>Due on that day: {what}</source>
        <translation>当天应做：{what}</translation>
    </message>
    <message>
        <source>Due today, not given</source>
        <translation>今天应接种，未完成</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>E: swollen feet</source>
        <translation>E：足部水肿</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>以往数值</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Empty forms for children</source>
        <translation>儿童空白表</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>空白名单</translation>
    </message>
    <message>
        <source>Empty list for an open day</source>
        <translation>服务日空白名单</translation>
    </message>
    <message>
        <source>Enter a weight from home</source>
        <translation>补录在家称的体重</translation>
    </message>
    <message>
        <source>Enter and weigh</source>
        <translation>录入并称重</translation>
    </message>
    <message>
        <source>Enter calls the next one, Esc leaves.</source>
        <translation>回车键叫下一个，Esc退出。</translation>
    </message>
    <message>
        <source>Enter goes on; in an empty weight it goes to the reason. Down stores the line and goes to the next, Up to the one before.</source>
        <translation>回车键到下一格；体重为空时跳到原因。向下键保存本行并到下一行，向上键到上一行。</translation>
    </message>
    <message>
        <source>Enter goes to the</source>
        <translation>回车键转到</translation>
    </message>
    <message>
        <source>Enter goes to the child&apos;s line. Ctrl+Enter makes it the next line, as on the paper. Esc goes back.</source>
        <translation>回车键转到该儿童所在的行，Ctrl+回车把它排到下一行，与纸质册一致。Esc返回。</translation>
    </message>
    <message>
        <source>Enter stores and calls the next one, Esc leaves.</source>
        <translation>按回车键保存并叫下一位，Esc退出。</translation>
    </message>
    <message>
        <source>Enter stores and goes on, Shift+Enter goes back, Esc leaves this person.</source>
        <translation>按回车键保存并往下，Shift+回车键返回上一项，Esc退出此人。</translation>
    </message>
    <message>
        <source>Enter stores and goes on. L: measured lying, S: measured standing.</source>
        <translation>回车键保存并到下一格。L：卧位测量，S：立位测量。</translation>
    </message>
    <message>
        <source>Enter takes who is marked. Type a name or number to take somebody else.</source>
        <translation>回车键选取标出的人。输入姓名或号码可选其他人。</translation>
    </message>
    <message>
        <source>Enter the weight of {name} from {day}</source>
        <translation>录入{name}{day}的体重</translation>
    </message>
    <message>
        <source>Enter why {name} was not weighed</source>
        <translation>填写{name}未称重的原因</translation>
    </message>
    <message>
        <source>Enter {name}</source>
        <translation>录入{name}</translation>
    </message>
    <message>
        <source>Enter: correct the value</source>
        <translation>回车键：更正数值</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entered in another system</source>
        <translation>已录入其他系统</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>Entered under the wrong date? Move this day…</source>
        <translation>日期录错了？移动这一天…</translation>
    </message>
    <message>
        <source>Every line is typed back. Lines can still be changed.</source>
        <translation>各行均已回录，仍可更改。</translation>
    </message>
    <message>
        <source>Every visit and every dose of this month is marked as entered, or there was none. Choose “All” to see them.</source>
        <translation>本月的随访和剂次均已标为已录入，或本月没有记录。选“全部”可查看。</translation>
    </message>
    <message>
        <source>Everybody who is entered on {day} moves to the date below, with all values. This can be undone.</source>
        <translation>{day}录入的所有人连同全部数值都会移到下面的日期。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Everybody who is expected</source>
        <translation>所有应到的人</translation>
    </message>
    <message>
        <source>Everybody who was expected on {day} came, or was visited since.</source>
        <translation>{day}应到的人都已到场，或之后已补访。</translation>
    </message>
    <message>
        <source>Exchange the values of two twins from {day}: {name}</source>
        <translation>互换双胞胎{day}的数值：{name}</translation>
    </message>
    <message>
        <source>Exchange them</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Expected, did not come</source>
        <translation>应到未到</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>家庭卡号</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Fever for 2 weeks or more</source>
        <translation>发热2周或以上</translation>
    </message>
    <message>
        <source>Fever, {degrees} °C</source>
        <translation>发热，{degrees} °C</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures of parts of the children</source>
        <translation>分组数据</translation>
    </message>
    <message>
        <source>Find the child of a line</source>
        <translation>查找这一行的儿童</translation>
    </message>
    <message>
        <source>Finish day</source>
        <translation>结束服务日</translation>
    </message>
    <message>
        <source>Finish the open day of {day}</source>
        <translation>结束{day}的服务日</translation>
    </message>
    <message>
        <source>First weighing here</source>
        <translation>首次在本站称重</translation>
    </message>
    <message>
        <source>First weight (g)</source>
        <translation>第一次体重（克）</translation>
    </message>
    <message>
        <source>Folder for the workbook</source>
        <translation>工作簿存放文件夹</translation>
    </message>
    <message>
        <source>Food right for the age</source>
        <translation>饮食适合月龄</translation>
    </message>
    <message>
        <source>For the open day of</source>
        <translation>所属服务日</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>{name}收</translation>
    </message>
    <message>
        <source>Forms for the children of a list</source>
        <translation>名单中儿童的表格</translation>
    </message>
    <message>
        <source>Found today: {what}</source>
        <translation>今天发现：{what}</translation>
    </message>
    <message>
        <source>From 6 months: ate enough and varied food</source>
        <translation>满6个月起：吃得够且多样</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>From the book of {name}: {day}</source>
        <translation>抄录{name}手册中的数据：{day}</translation>
    </message>
    <message>
        <source>Gain (g)</source>
        <translation>增重（克）</translation>
    </message>
    <message>
        <source>Gained enough</source>
        <translation>增重足够</translation>
    </message>
    <message>
        <source>Gained enough (N)</source>
        <translation>增重足够（N）</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>女孩</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>男孩还是女孩</translation>
    </message>
    <message>
        <source>Girl or boy is not recorded. Without it growth cannot be judged.</source>
        <translation>未登记性别。没有性别无法评价生长。</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>女童</translation>
    </message>
    <message>
        <source>Give the chosen month the letter N, or take that back</source>
        <translation>把所选月份判为N，或撤回</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>接种或发放日期</translation>
    </message>
    <message>
        <source>Given, brought by the health worker</source>
        <translation>已完成，卫生人员自带</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>生长</translation>
    </message>
    <message>
        <source>Growth card</source>
        <translation>生长监测卡</translation>
    </message>
    <message>
        <source>Growth card (KMS)</source>
        <translation>生长监测卡（KMS）</translation>
    </message>
    <message>
        <source>Growth card (KMS): months</source>
        <translation>生长监测卡（KMS）：逐月记录</translation>
    </message>
    <message>
        <source>Growth card (weight for age)</source>
        <translation>生长监测卡（年龄别体重）</translation>
    </message>
    <message>
        <source>Growth card not asked for</source>
        <translation>未询问有无监测卡</translation>
    </message>
    <message>
        <source>Growth cards</source>
        <translation>监测卡</translation>
    </message>
    <message>
        <source>Growth charts end at 19 years</source>
        <translation>生长曲线图只到19岁</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>习惯</translation>
    </message>
    <message>
        <source>Habits of measuring</source>
        <translation>测量习惯</translation>
    </message>
    <message>
        <source>Half filled: weight or length missing</source>
        <translation>未填完：缺体重或身长</translation>
    </message>
    <message>
        <source>Half filled: {number}. F7 goes to the next.</source>
        <translation>未填完：{number}。F7到下一个。</translation>
    </message>
    <message>
        <source>Hardly possible: check it</source>
        <translation>不太可能，请核对</translation>
    </message>
    <message>
        <source>Has a growth card</source>
        <translation>有生长监测卡</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Has the mother brought the child&apos;s book (Buku KIA or growth card)?</source>
        <translation>母亲带来孩子的手册了吗（Buku KIA或生长监测卡）？</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头围</translation>
    </message>
    <message>
        <source>Head (cm)</source>
        <translation>头围（厘米）</translation>
    </message>
    <message>
        <source>Head (mm)</source>
        <translation>头围（毫米）</translation>
    </message>
    <message>
        <source>Head at birth</source>
        <translation>出生头围</translation>
    </message>
    <message>
        <source>Head chart: month {month}, {head} cm</source>
        <translation>头围曲线图：第{month}个月，{head}厘米</translation>
    </message>
    <message>
        <source>Head circumference</source>
        <translation>头围</translation>
    </message>
    <message>
        <source>Head circumference {centimetres} cm</source>
        <translation>头围{centimetres}厘米</translation>
    </message>
    <message>
        <source>Head cm</source>
        <translation>头围 cm</translation>
    </message>
    <message>
        <source>Head for age</source>
        <translation>年龄别头围</translation>
    </message>
    <message>
        <source>Head hardly possible</source>
        <translation>头围不太可能</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>Head, waist</source>
        <translation>头围、腰围</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Health visits</source>
        <translation>健康随访</translation>
    </message>
    <message>
        <source>Heavy clothes or shoes were on</source>
        <translation>穿了厚衣服或鞋</translation>
    </message>
    <message>
        <source>Height (cm), standing</source>
        <translation>身高（厘米），立位</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>生病</translation>
    </message>
    <message>
        <source>Ill now: what</source>
        <translation>目前生病：什么病</translation>
    </message>
    <message>
        <source>Immunisation and others (name them)</source>
        <translation>接种及其他（请写明）</translation>
    </message>
    <message>
        <source>Immunisation page: {what}, {day}, lot {lot}, {given_by}</source>
        <translation>接种页：{what}，{day}，批号{lot}，{given_by}</translation>
    </message>
    <message>
        <source>Immunisation page: {what}, {day}, {given_by}</source>
        <translation>接种页：{what}，{day}，{given_by}</translation>
    </message>
    <message>
        <source>Important today</source>
        <translation>今天重点</translation>
    </message>
    <message>
        <source>In this order Enter takes the next one (F8)</source>
        <translation>按此顺序用回车键接下一位（F8）</translation>
    </message>
    <message>
        <source>Invitation to the open day</source>
        <translation>服务日邀请单</translation>
    </message>
    <message>
        <source>Invitations to the next open day for the people of a list</source>
        <translation>给名单上的人的下次服务日邀请单</translation>
    </message>
    <message>
        <source>Is noted beside each weight that is typed here on this day.</source>
        <translation>会记在这一天在此录入的每个体重旁。</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Items of F1 Gizi</source>
        <translation>F1 Gizi各项目</translation>
    </message>
    <message>
        <source>Its tab “Growth” brings you here.</source>
        <translation>在居民卡的“生长”标签页可以打开这里。</translation>
    </message>
    <message numerus="yes">
        <source>K counts known cards only: of {n} children nobody has asked.</source>
        <translation>
            <numerusform>K只计已知有卡的儿童：还有{n}名未询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>K is empty: nobody has been asked about the growth card.</source>
        <translation>K为空：还没有询问过监测卡。</translation>
    </message>
    <message>
        <source>K/S: with a growth card, percent</source>
        <translation>K/S：持卡率</translation>
    </message>
    <message>
        <source>K: have a growth card</source>
        <translation>K：有监测卡</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Known of the person</source>
        <translation>个人情况</translation>
    </message>
    <message>
        <source>Last weight</source>
        <translation>上次体重</translation>
    </message>
    <message>
        <source>Last weight {weight} kg, {month}</source>
        <translation>上次体重{weight}公斤，{month}</translation>
    </message>
    <message>
        <source>Late, still allowed</source>
        <translation>逾期，仍可接种</translation>
    </message>
    <message>
        <source>Later open the day under Health visits and copy line by line: two or three letters of the name find the child.</source>
        <translation>之后在“健康随访”中打开服务日，逐行抄录：输入姓名的两三个字母即可找到孩子。</translation>
    </message>
    <message>
        <source>Later press Lists under Health visits, type the number of the list, and copy line by line.</source>
        <translation>之后在“健康随访”中按“名单”，输入名单编号，逐行抄录。</translation>
    </message>
    <message>
        <source>Least gain (g)</source>
        <translation>最低增重（克）</translation>
    </message>
    <message>
        <source>Length (cm), lying</source>
        <translation>身长（厘米），卧位</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>身长（毫米）</translation>
    </message>
    <message>
        <source>Length and height chart: month {month}, {length} cm</source>
        <translation>身长/身高曲线图：第{month}个月，{length}厘米</translation>
    </message>
    <message>
        <source>Length cm</source>
        <translation>身长 cm</translation>
    </message>
    <message>
        <source>Length fell</source>
        <translation>身长变短</translation>
    </message>
    <message>
        <source>Length hardly possible</source>
        <translation>身长不太可能</translation>
    </message>
    <message>
        <source>Length jumped</source>
        <translation>身长突增</translation>
    </message>
    <message>
        <source>Length or height</source>
        <translation>身长/身高</translation>
    </message>
    <message>
        <source>Length or height (cm)</source>
        <translation>身长/身高（厘米）</translation>
    </message>
    <message>
        <source>Length or height (mm)</source>
        <translation>身长/身高（毫米）</translation>
    </message>
    <message>
        <source>Length or height cm</source>
        <translation>身长/身高 cm</translation>
    </message>
    <message>
        <source>Length or height for age</source>
        <translation>年龄别身长/身高</translation>
    </message>
    <message>
        <source>Length or height {centimetres} cm</source>
        <translation>身长/身高{centimetres}厘米</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line of a list on paper</source>
        <translation>纸质名单的一行</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第{number}行</translation>
    </message>
    <message>
        <source>Lines appear once girl or boy is written on the card.</source>
        <translation>在居民卡上填写性别后才显示曲线。</translation>
    </message>
    <message>
        <source>Lines of the growth card not confirmed</source>
        <translation>监测卡的线尚未确认</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>名单各行</translation>
    </message>
    <message>
        <source>Lines typed</source>
        <translation>已录入的行</translation>
    </message>
    <message>
        <source>Lines: World Health Organization; the numbers beside them are z-scores.</source>
        <translation>曲线：世界卫生组织标准；旁边的数字为Z评分。</translation>
    </message>
    <message>
        <source>List of children to be filled in</source>
        <translation>待填写的儿童名单</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>纸质名单</translation>
    </message>
    <message>
        <source>List {list}, line {number}</source>
        <translation>{list}号名单，第{number}行</translation>
    </message>
    <message>
        <source>List {list}, line {number}: {name}</source>
        <translation>{list}号名单，第{number}行：{name}</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>{number}号名单</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Lists on paper</source>
        <translation>纸质名单</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>住在</translation>
    </message>
    <message>
        <source>Looking through the values of the last months</source>
        <translation>正在检查最近几个月的数值</translation>
    </message>
    <message>
        <source>Lying or standing</source>
        <translation>卧位或立位</translation>
    </message>
    <message>
        <source>Lying or standing: press L or S in the field</source>
        <translation>卧位或立位：在格内按L或S</translation>
    </message>
    <message>
        <source>Make and print</source>
        <translation>生成并打印</translation>
    </message>
    <message>
        <source>Make lists for the open day of {day}</source>
        <translation>生成{day}服务日的名单</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量项目</translation>
    </message>
    <message>
        <source>Measure {name}: further values</source>
        <translation>测量{name}：其他数值</translation>
    </message>
    <message>
        <source>Measure {name}: {measure} {amount}</source>
        <translation>测量{name}：{measure} {amount}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量体位</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量人</translation>
    </message>
    <message>
        <source>Measured lying. From 24 months on children are measured standing.</source>
        <translation>按卧位测量。满24个月的儿童应站着测量。</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量日期</translation>
    </message>
    <message>
        <source>Measured standing. Below 24 months children are measured lying.</source>
        <translation>按立位测量。不满24个月的儿童应躺着测量。</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量记录</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month before (Ctrl+PgUp)</source>
        <translation>上个月（Ctrl+PgUp）</translation>
    </message>
    <message>
        <source>Month in which it was given</source>
        <translation>接种或发放年月</translation>
    </message>
    <message>
        <source>Month of life</source>
        <translation>月龄</translation>
    </message>
    <message>
        <source>Month of this year in which it was given</source>
        <translation>本年接种或发放月份</translation>
    </message>
    <message>
        <source>Month of this year in which it was given again</source>
        <translation>今年内再次给予的月份</translation>
    </message>
    <message>
        <source>Month of weighing</source>
        <translation>称重月份</translation>
    </message>
    <message>
        <source>Month {number}</source>
        <translation>第{number}个月</translation>
    </message>
    <message>
        <source>Month {number} is not asked for. Choose month 0 to 6.</source>
        <translation>不询问第{number}个月。请选择第0至第6个月。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月龄</translation>
    </message>
    <message>
        <source>Months of babies and children</source>
        <translation>婴幼儿各月情况</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Mother came to the mothers&apos; class</source>
        <translation>母亲参加了妈妈课堂</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>母亲：{name}</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>孕产妇</translation>
    </message>
    <message>
        <source>Mothers after birth: vitamin A</source>
        <translation>产后母亲：维生素A</translation>
    </message>
    <message>
        <source>Move day</source>
        <translation>移动这一天</translation>
    </message>
    <message>
        <source>Move the open day of {day} to {to}</source>
        <translation>把{day}的服务日移到{to}</translation>
    </message>
    <message>
        <source>Move this line down (Alt+Down)</source>
        <translation>下移此行（Alt+Down）</translation>
    </message>
    <message>
        <source>Move this line up (Alt+Up)</source>
        <translation>上移此行（Alt+Up）</translation>
    </message>
    <message>
        <source>Move to another date</source>
        <translation>移到另一日期</translation>
    </message>
    <message>
        <source>Moved away {date}</source>
        <translation>{date}迁出</translation>
    </message>
    <message>
        <source>Moved here {date}</source>
        <translation>{date}迁入</translation>
    </message>
    <message>
        <source>N by curve</source>
        <translation>按曲线判N</translation>
    </message>
    <message>
        <source>N by curve: {name}, {month}</source>
        <translation>按曲线判N：{name}，{month}</translation>
    </message>
    <message>
        <source>N or T</source>
        <translation>N或T</translation>
    </message>
    <message>
        <source>N/D: gained enough, percent</source>
        <translation>N/D：增重足够率</translation>
    </message>
    <message>
        <source>N: gained enough</source>
        <translation>N：增重足够</translation>
    </message>
    <message>
        <source>N: gained enough. T: did not gain enough: go to the health worker.</source>
        <translation>N：增重足够。T：增重不足，请找卫生人员。</translation>
    </message>
    <message>
        <source>N: gained weight</source>
        <translation>N：增重足够</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name and mother</source>
        <translation>姓名和母亲</translation>
    </message>
    <message>
        <source>Name on the paper</source>
        <translation>纸质册上的姓名</translation>
    </message>
    <message>
        <source>Name who was there…</source>
        <translation>登记在场的人…</translation>
    </message>
    <message>
        <source>Name, mother, house or number</source>
        <translation>姓名、母亲、住处或排队号</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>National number {number}</source>
        <translation>身份证号{number}</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>邻里小组</translation>
    </message>
    <message>
        <source>New child in the register</source>
        <translation>登记册中的新儿童</translation>
    </message>
    <message>
        <source>New child: {words}</source>
        <translation>新儿童：{words}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>New person: {words} (visitor, newborn)</source>
        <translation>新人：{words}（外来、新生儿）</translation>
    </message>
    <message>
        <source>Newborn without a name yet?</source>
        <translation>新生儿还没起名？</translation>
    </message>
    <message>
        <source>Newborns put to the breast within the first hour (IMD)</source>
        <translation>出生1小时内开奶的新生儿（IMD）</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Next month (Ctrl+PgDown)</source>
        <translation>下个月（Ctrl+PgDown）</translation>
    </message>
    <message>
        <source>Next open day: in {month}</source>
        <translation>下次服务日：{month}</translation>
    </message>
    <message>
        <source>Next open day: in {month}.</source>
        <translation>下个服务日：{month}。</translation>
    </message>
    <message>
        <source>Next open day: {date}.</source>
        <translation>下个服务日：{date}。</translation>
    </message>
    <message>
        <source>Next open day: {day}</source>
        <translation>下次服务日：{day}</translation>
    </message>
    <message>
        <source>Next vaccine or vitamin: {what}, from {day}</source>
        <translation>下一次疫苗或维生素：{what}，{day}起</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Next: {what}, {day}</source>
        <translation>下一项：{what}，{day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No children are expected on {day}. Enter the children under Residents first.</source>
        <translation>{day}没有应到的儿童。请先在“居民”中录入儿童。</translation>
    </message>
    <message>
        <source>No list was printed yet</source>
        <translation>尚未打印名单</translation>
    </message>
    <message>
        <source>No open day is entered in {month}. Enter it, or look whether its date is right.</source>
        <translation>{month}还没有登记服务日。请登记，或看看日期是否填对。</translation>
    </message>
    <message>
        <source>No open day today</source>
        <translation>今天没有服务日</translation>
    </message>
    <message>
        <source>No weight gain for 2 months</source>
        <translation>连续2个月未增重</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Nobody asked</source>
        <translation>无人询问</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>家中无人</translation>
    </message>
    <message>
        <source>Nobody fits. New people are entered at step 1 or 2.</source>
        <translation>没有符合的人。新来的人请在第1或第2步录入。</translation>
    </message>
    <message>
        <source>Nobody had time</source>
        <translation>没人有时间</translation>
    </message>
    <message>
        <source>Nobody is here at the moment</source>
        <translation>目前没有人在这里</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未写测量人</translation>
    </message>
    <message>
        <source>Nobody is on this list. Choose another day or another part of the village.</source>
        <translation>这份名单上没有人。请另选日期或村中其他范围。</translation>
    </message>
    <message>
        <source>Nobody was weighed in this year.</source>
        <translation>这一年没有人称重。</translation>
    </message>
    <message>
        <source>Nobody wrote who helped on {day}.</source>
        <translation>还没有登记{day}谁来帮忙。</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未全部达到</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Not lot {lot}: {reason}</source>
        <translation>不能用批号{lot}：{reason}</translation>
    </message>
    <message>
        <source>Not poor</source>
        <translation>非贫困</translation>
    </message>
    <message>
        <source>Not today: {what}, from {day}</source>
        <translation>今天不做：{what}，{day}起</translation>
    </message>
    <message>
        <source>Not weighed</source>
        <translation>未称重</translation>
    </message>
    <message>
        <source>Not weighed last month</source>
        <translation>上月未称重</translation>
    </message>
    <message>
        <source>Not weighed last month (O)</source>
        <translation>上月未称重（O）</translation>
    </message>
    <message>
        <source>Not weighed this month; found on {date}</source>
        <translation>本月未称重；{date}发现</translation>
    </message>
    <message>
        <source>Not weighed, reason not written</source>
        <translation>未称重，且未写原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note (where, who weighed)</source>
        <translation>备注（在哪里、谁称的）</translation>
    </message>
    <message>
        <source>Note (which health centre, who weighed)</source>
        <translation>备注（哪个卫生院、谁称的）</translation>
    </message>
    <message>
        <source>Notes: referred on {day} to {target}</source>
        <translation>备注页：{day}转往{target}</translation>
    </message>
    <message>
        <source>Nothing is asked here. Enter calls the next one, Esc leaves.</source>
        <translation>这里没有要问的。按回车键叫下一位，Esc退出。</translation>
    </message>
    <message>
        <source>Nothing is due for anybody on {day}.</source>
        <translation>{day}没有人有应接种的项目。</translation>
    </message>
    <message>
        <source>Nothing is due now. Next: {what}, {day}</source>
        <translation>现在没有应接种的项目。下一项：{what}，{day}</translation>
    </message>
    <message>
        <source>Nothing is due today. Enter calls the next one.</source>
        <translation>今天没有该做的。按回车键叫下一位。</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>还没有信息。</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>没有要核对的</translation>
    </message>
    <message>
        <source>Nothing to enter</source>
        <translation>没有待录入的记录</translation>
    </message>
    <message>
        <source>Nothing was measured at these ages</source>
        <translation>这个年龄段没有测量过</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>还没有测量过。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>名单中的序号</translation>
    </message>
    <message>
        <source>Number of a list, then Enter</source>
        <translation>输入名单编号，再按回车键</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>{number}号</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>起始号码</translation>
    </message>
    <message>
        <source>Nurse or midwife who vaccinated</source>
        <translation>负责接种的护士或助产士</translation>
    </message>
    <message>
        <source>O: not weighed last month</source>
        <translation>O：上月未称重</translation>
    </message>
    <message>
        <source>O: not weighed the month before. B: weighed for the first time. For both, gain cannot be told.</source>
        <translation>O：上月未称重。B：首次称重。这两种情况都无法判断增重。</translation>
    </message>
    <message>
        <source>Of a child that died since, write the death on its card afterwards.</source>
        <translation>如果孩子后来去世了，请随后在居民卡上登记死亡。</translation>
    </message>
    <message>
        <source>Official target</source>
        <translation>官方目标</translation>
    </message>
    <message>
        <source>Official targets of {year}</source>
        <translation>{year}年官方目标</translation>
    </message>
    <message>
        <source>On an open day people are checked in, measured and advised. Start one for today, or choose an earlier day.</source>
        <translation>服务日为来的人登记到场、测量和指导。请开始今天的服务日，或选择更早的一天。</translation>
    </message>
    <message>
        <source>On the card: {letter}</source>
        <translation>卡上：{letter}</translation>
    </message>
    <message>
        <source>One list, by name</source>
        <translation>一份名单，按姓名</translation>
    </message>
    <message>
        <source>Only milk</source>
        <translation>仅母乳</translation>
    </message>
    <message>
        <source>Only where their names are not known.</source>
        <translation>仅在不知道姓名时填写。</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>服务日</translation>
    </message>
    <message>
        <source>Open day again</source>
        <translation>重新开放这一天</translation>
    </message>
    <message>
        <source>Open day of {day}</source>
        <translation>{day}服务日</translation>
    </message>
    <message>
        <source>Open day of {day}, from the paper register</source>
        <translation>{day}服务日（据纸质登记册）</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>服务日</translation>
    </message>
    <message>
        <source>Open days are in bold.</source>
        <translation>服务日用粗体显示。</translation>
    </message>
    <message>
        <source>Open days in the last 12 months</source>
        <translation>近12个月的服务日次数</translation>
    </message>
    <message>
        <source>Open days of the year</source>
        <translation>全年服务日</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开居民卡</translation>
    </message>
    <message>
        <source>Open the card of a child first</source>
        <translation>请先打开一个儿童的居民卡</translation>
    </message>
    <message>
        <source>Open the day of {day} again</source>
        <translation>重新开放{day}的服务日</translation>
    </message>
    <message>
        <source>Or why the child was not weighed</source>
        <translation>或填写孩子未称重的原因</translation>
    </message>
    <message>
        <source>Orange line</source>
        <translation>橙线</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>名单顺序</translation>
    </message>
    <message>
        <source>Other ages</source>
        <translation>其他年龄</translation>
    </message>
    <message>
        <source>Other systems</source>
        <translation>其他系统</translation>
    </message>
    <message>
        <source>Other too</source>
        <translation>也吃别的</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Paper register</source>
        <translation>纸质登记册</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Part of the village</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Part of the village: {place}</source>
        <translation>范围：{place}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People are entered on {day}. Move the day to another date, or remove the people first.</source>
        <translation>{day}已登记人员。请改服务日的日期，或先移除人员。</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>地点：{place}</translation>
    </message>
    <message>
        <source>Please bring the health book.</source>
        <translation>请带上妇幼保健手册。</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>贫困</translation>
    </message>
    <message>
        <source>Poor and not poor</source>
        <translation>贫困与非贫困</translation>
    </message>
    <message>
        <source>Position at the post</source>
        <translation>在站职务</translation>
    </message>
    <message>
        <source>Position in the household</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Pregnant women</source>
        <translation>孕妇</translation>
    </message>
    <message>
        <source>Pregnant women too thin (KEK, upper arm below 23.5 cm)</source>
        <translation>过瘦孕妇（KEK，上臂围小于23.5厘米）</translation>
    </message>
    <message>
        <source>Press Enter to take the next one who waits, or type a name.</source>
        <translation>按回车键取下一个等待的人，或输入姓名。</translation>
    </message>
    <message>
        <source>Press a thumb on both feet for three seconds: a dent that stays is swelling.</source>
        <translation>用拇指按压双足三秒：凹陷不消就是水肿。</translation>
    </message>
    <message>
        <source>Press a thumb on both feet for three seconds: a dent that stays is swelling. (Ctrl+B)</source>
        <translation>用拇指按压双足三秒：凹陷不消就是水肿。（Ctrl+B）</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Print growth card</source>
        <translation>打印监测卡</translation>
    </message>
    <message>
        <source>Print summary of the day</source>
        <translation>打印当天汇总</translation>
    </message>
    <message>
        <source>Print the children who are expected before the open day, and those who did not come after it. What is written on the paper is typed back here, line by line.</source>
        <translation>服务日前打印应到儿童的名单，服务日后打印未到儿童的名单。纸上填写的内容在这里逐行回录。</translation>
    </message>
    <message>
        <source>Print the month&apos;s figures</source>
        <translation>打印月度数据</translation>
    </message>
    <message>
        <source>Print the sheet for typing (Ctrl+P)</source>
        <translation>打印录入底表（Ctrl+P）</translation>
    </message>
    <message>
        <source>Print weighing list (Ctrl+P)</source>
        <translation>打印称重名单（Ctrl+P）</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>Read exactly, each last digit comes as often as the others, and .0 and .5 together make 20 of 100. Who writes them much more often reads to the nearest half: look at the scale and the board together.</source>
        <translation>如果读数精确，各末位数字出现的次数差不多，.0和.5合起来约占每100次中的20次。写.0和.5明显偏多，说明读数时凑到了整数或一半：请一起看看秤和量板。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reckoned from</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record {name}: answers of the day</source>
        <translation>记录{name}：当天的回答</translation>
    </message>
    <message>
        <source>Recorded as a boy, but the measurements fit a girl.</source>
        <translation>登记为男孩，但测量值像女孩。</translation>
    </message>
    <message>
        <source>Recorded as a boy, but the national number says girl.</source>
        <translation>登记为男孩，但身份证号显示为女孩。</translation>
    </message>
    <message>
        <source>Recorded as a girl, but the measurements fit a boy.</source>
        <translation>登记为女孩，但测量值像男孩。</translation>
    </message>
    <message>
        <source>Recorded as a girl, but the national number says boy.</source>
        <translation>登记为女孩，但身份证号显示为男孩。</translation>
    </message>
    <message>
        <source>Records to type into another system</source>
        <translation>需录入其他系统的记录</translation>
    </message>
    <message>
        <source>Recovery food (portions)</source>
        <translation>营养恢复餐（份数）</translation>
    </message>
    <message>
        <source>Recovery food given</source>
        <translation>已发营养恢复餐</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Refer to the midwife. Ask about illness and meals.</source>
        <translation>转给助产士，询问患病和进食情况。</translation>
    </message>
    <message>
        <source>Refer: {why}</source>
        <translation>转诊：{why}</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>已转诊</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>转往</translation>
    </message>
    <message>
        <source>Referred to {target}, slip {number}</source>
        <translation>已转往{target}，转诊单{number}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Refused on {day}: ask again.</source>
        <translation>{day}曾拒绝：请再询问。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation>删除名单</translation>
    </message>
    <message>
        <source>Remove list {number}</source>
        <translation>删除{number}号名单</translation>
    </message>
    <message>
        <source>Remove the chosen day with everything measured on it</source>
        <translation>删除所选日期及当天的全部测量值</translation>
    </message>
    <message>
        <source>Remove the empty open day of {day}</source>
        <translation>删除{day}的空服务日</translation>
    </message>
    <message>
        <source>Remove the measurements of {name} from {day}</source>
        <translation>删除{name}{day}的测量值</translation>
    </message>
    <message>
        <source>Remove the value of {name}: {measure} {before}</source>
        <translation>删除{name}的数值：{measure} {before}</translation>
    </message>
    <message>
        <source>Remove the weight of {name} from {day}: {before}</source>
        <translation>删除{name}{day}的体重：{before}</translation>
    </message>
    <message>
        <source>Residents with what is known of them</source>
        <translation>居民及其情况</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Right date</source>
        <translation>正确日期</translation>
    </message>
    <message>
        <source>S counted on {day}</source>
        <translation>S的统计日：{day}</translation>
    </message>
    <message>
        <source>S: children who live here</source>
        <translation>S：在住儿童</translation>
    </message>
    <message>
        <source>S: live here</source>
        <translation>S：在住</translation>
    </message>
    <message>
        <source>Same weight as in {month}</source>
        <translation>与{month}体重相同</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>另存为工作簿</translation>
    </message>
    <message>
        <source>Save the month in the columns of the e-PPGBM sheets (Ctrl+E)</source>
        <translation>按e-PPGBM表格的列保存本月数据（Ctrl+E）</translation>
    </message>
    <message>
        <source>Saved: {file}. {remarks}</source>
        <translation>已保存：{file}。{remarks}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>秤</translation>
    </message>
    <message>
        <source>Scale: {scale}</source>
        <translation>秤：{scale}</translation>
    </message>
    <message>
        <source>School age</source>
        <translation>学龄</translation>
    </message>
    <message>
        <source>Search who came</source>
        <translation>查找来的人</translation>
    </message>
    <message>
        <source>Search whose turn it is</source>
        <translation>查找轮到的人</translation>
    </message>
    <message>
        <source>Second weighing</source>
        <translation>第二次称重</translation>
    </message>
    <message>
        <source>Second weight (g)</source>
        <translation>第二次体重（克）</translation>
    </message>
    <message>
        <source>Second weight, kg</source>
        <translation>第二次体重，公斤</translation>
    </message>
    <message>
        <source>Send to the health worker: T, below the red line or above the orange line, too thin, too heavy, short, head too small or too large, arm red, 2 signs of tuberculosis, development not complete.</source>
        <translation>转给卫生人员：T、低于红线或高于橙线、太瘦、超重、矮小、头围过小或过大、臂围为红色、有2项结核病症状、发育核对表未全部达到。</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>转往</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Serve {name}: {what}</source>
        <translation>为{name}提供：{what}</translation>
    </message>
    <message>
        <source>Severely underweight by weight for age</source>
        <translation>年龄别体重：重度低体重</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>性别和年龄</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>性别不明</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Show the last open day, {day}</source>
        <translation>显示上一个服务日（{day}）</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>结核病症状</translation>
    </message>
    <message>
        <source>Signs of TB</source>
        <translation>结核病症状</translation>
    </message>
    <message>
        <source>Signs of illness (name them)</source>
        <translation>患病症状（请写明）</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>结核病症状</translation>
    </message>
    <message>
        <source>Six months of breast milk only</source>
        <translation>六个月均仅母乳</translation>
    </message>
    <message>
        <source>Something else was given</source>
        <translation>登记其他项目</translation>
    </message>
    <message>
        <source>Space: has a growth card. Delete: has none. The cursor goes on to the next child.</source>
        <translation>空格键：有监测卡。Delete键：没有。光标自动到下一个孩子。</translation>
    </message>
    <message>
        <source>Space: it is entered there. Delete: it is not. The cursor goes on to the next one.</source>
        <translation>空格键：已录入该系统。Delete键：未录入。光标随后移到下一条。</translation>
    </message>
    <message>
        <source>Space: it is right. Enter: correct it.</source>
        <translation>空格键：确认无误。回车键：更正。</translation>
    </message>
    <message>
        <source>Space: it is right. It is not asked about again unless the value changes.</source>
        <translation>空格键：确认无误。只要数值不变，就不再询问。</translation>
    </message>
    <message>
        <source>Start open day</source>
        <translation>开始服务日</translation>
    </message>
    <message>
        <source>Start open day on {day}</source>
        <translation>开始{day}的服务日</translation>
    </message>
    <message>
        <source>Start the open day of {day}</source>
        <translation>开始{day}的服务日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still due after the open day of {day}</source>
        <translation>{day}服务日后仍应接种</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Store line</source>
        <translation>保存此行</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街巷</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Summary of the open day</source>
        <translation>服务日汇总</translation>
    </message>
    <message>
        <source>Summary of the open day, {day}</source>
        <translation>服务日汇总，{day}</translation>
    </message>
    <message>
        <source>Sums of S, K, D, N, T, O and B</source>
        <translation>S、K、D、N、T、O、B的合计</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>督导人员</translation>
    </message>
    <message>
        <source>Swelling of both feet</source>
        <translation>双足水肿</translation>
    </message>
    <message>
        <source>Swollen feet</source>
        <translation>足部水肿</translation>
    </message>
    <message>
        <source>Swollen feet: no z-score</source>
        <translation>足部水肿：不计Z评分</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>T: did not gain enough</source>
        <translation>T：增重不足</translation>
    </message>
    <message>
        <source>Take back N by curve: {name}, {month}</source>
        <translation>撤回按曲线判N：{name}，{month}</translation>
    </message>
    <message numerus="yes">
        <source>Take lot {lot} ({n} left)</source>
        <translation>
            <numerusform>使用批号{lot}（剩{n}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take lot {lot}, until {expiry} ({n} left)</source>
        <translation>
            <numerusform>使用批号{lot}，有效期至{expiry}（剩{n}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Take {name} off the day&apos;s list</source>
        <translation>把{name}移出当天名单</translation>
    </message>
    <message>
        <source>Takes this person off the day&apos;s list (Ctrl+Delete)</source>
        <translation>把此人从当天名单中移除（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>谈谈</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>已谈内容</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target of the year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Targets of {year}</source>
        <translation>{year}年目标</translation>
    </message>
    <message>
        <source>Tell the mother</source>
        <translation>告诉母亲</translation>
    </message>
    <message>
        <source>Tell the mother: {what}</source>
        <translation>告诉母亲：{what}</translation>
    </message>
    <message>
        <source>The birth date is estimated. Ask for a document.</source>
        <translation>出生日期为估计，请看证件。</translation>
    </message>
    <message>
        <source>The birth date is estimated: ages are about right only.</source>
        <translation>出生日期为估计，年龄只是大约。</translation>
    </message>
    <message>
        <source>The birth date is not known. Ask the family.</source>
        <translation>出生日期不详，请问家人。</translation>
    </message>
    <message>
        <source>The child moved on the scale</source>
        <translation>孩子在秤上乱动</translation>
    </message>
    <message>
        <source>The child was not measured today.</source>
        <translation>孩子今天没有测量。</translation>
    </message>
    <message>
        <source>The columns were never compared with this year&apos;s own sheets of e-PPGBM. Try with a few children first.</source>
        <translation>这些列尚未与今年的e-PPGBM表格核对。请先用几个孩子试一试。</translation>
    </message>
    <message>
        <source>The country pack of this post has no e-PPGBM sheets. Nothing was written. Choose the pack of Indonesia in Settings.</source>
        <translation>本站的国家包没有e-PPGBM表格，未写出任何内容。请在“设置”中选择印度尼西亚的国家包。</translation>
    </message>
    <message>
        <source>The curve is flat or falls to the line below</source>
        <translation>曲线变平，或降到下一条线</translation>
    </message>
    <message>
        <source>The curve runs along its line</source>
        <translation>曲线沿自己的线走</translation>
    </message>
    <message>
        <source>The day of birth is not known. Ask for a document.</source>
        <translation>不知道具体是哪天出生，请看证件。</translation>
    </message>
    <message>
        <source>The feet of {name} are not swollen</source>
        <translation>{name}没有足部水肿</translation>
    </message>
    <message>
        <source>The first weight could hardly be right</source>
        <translation>第一次体重不太可能</translation>
    </message>
    <message>
        <source>The health centre&apos;s numbers stand beside what the post counts itself and change nothing of it.</source>
        <translation>卫生院的数字列在本站统计数旁边，不会改变本站的数字。</translation>
    </message>
    <message>
        <source>The health worker decided</source>
        <translation>由卫生人员决定</translation>
    </message>
    <message>
        <source>The letter of {name} in {month} is {letter}: only N and T can be chosen one for the other.</source>
        <translation>{name}{month}的字母是{letter}：只有N和T可以互改。</translation>
    </message>
    <message>
        <source>The number before a line: given; once more: refused. Enter stores and calls the next one, Esc leaves.</source>
        <translation>按行前的数字：已完成；再按一次：拒绝。按回车键保存并叫下一位，Esc退出。</translation>
    </message>
    <message>
        <source>The number before a topic: talked about it. + ticks all that today asks for. Enter stores: the person may go.</source>
        <translation>按话题前的数字：已谈。+勾选今天要谈的全部。按回车键保存：此人可以离开。</translation>
    </message>
    <message>
        <source>The open day is on {day} already.</source>
        <translation>{day}已经有服务日。</translation>
    </message>
    <message>
        <source>The open day of {day} is finished. Press “Open day again” to enter more people.</source>
        <translation>{day}的服务日已结束。如要登记更多人，请按“重新开放这一天”。</translation>
    </message>
    <message>
        <source>The open day of {day} is not finished. Look whether everybody is entered, then finish it.</source>
        <translation>{day}的服务日还没有结束。请看看是否都已登记，然后结束服务日。</translation>
    </message>
    <message>
        <source>The open day of {day} is written already. Enter again moves it to {to} with all its children, Esc leaves it.</source>
        <translation>{day}的服务日已经填写。再按回车键，把它连同所有儿童移到{to}；按Esc保持不变。</translation>
    </message>
    <message>
        <source>The post has no {item} that may be given out. Mark it as given only if the health worker brought it.</source>
        <translation>本站没有可发放的{item}。只有卫生人员自带时，才标为已完成。</translation>
    </message>
    <message>
        <source>The red line is not confirmed by the health centre yet.</source>
        <translation>卫生院尚未确认红线。</translation>
    </message>
    <message>
        <source>The scale was not at zero</source>
        <translation>秤没有校零</translation>
    </message>
    <message>
        <source>The scale was read or written wrongly</source>
        <translation>秤读错或写错了</translation>
    </message>
    <message>
        <source>The target of {indicator} lies between 0 and {most}.</source>
        <translation>{indicator}的目标应在0到{most}之间。</translation>
    </message>
    <message>
        <source>The values of {name} and {other} look exchanged: until now {ahead} was ahead.</source>
        <translation>{name}和{other}的数值像是写反了：以前一直是{ahead}的数值较大。</translation>
    </message>
    <message>
        <source>The weighing month in figures (SKDN)</source>
        <translation>月度称重数据（SKDN）</translation>
    </message>
    <message>
        <source>The weighing months of {year}</source>
        <translation>{year}年各月称重情况</translation>
    </message>
    <message>
        <source>The whole day in figures, and what is still to do (Ctrl+6)</source>
        <translation>全天数据，以及待办事项（Ctrl+6）</translation>
    </message>
    <message>
        <source>Then who types is noted too.</source>
        <translation>这样也会记下由谁录入。</translation>
    </message>
    <message>
        <source>There are no boxes on this line.</source>
        <translation>这一行没有方框。</translation>
    </message>
    <message>
        <source>There is no box {number} on this line. The last one is {last}.</source>
        <translation>这一行没有{number}号方框，最后一个是{last}号。</translation>
    </message>
    <message>
        <source>There is no list {number}. Look at the number at the head of the paper.</source>
        <translation>没有{number}号名单。请看纸上方的编号。</translation>
    </message>
    <message>
        <source>There is no weight of this day yet. Enter the first one as usual.</source>
        <translation>这一天还没有体重。请照常录入第一次体重。</translation>
    </message>
    <message>
        <source>There was no open day on {day}. Choose the day for which you want the list of those who did not come.</source>
        <translation>{day}没有服务日。请选择要打印未到名单的那一天。</translation>
    </message>
    <message>
        <source>This day is finished. Click a line to correct a value; press “Open day again” to enter more people.</source>
        <translation>这一天已结束。点击一行可更正数值；如要登记更多人，请按“重新开放这一天”。</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>This line is not here any more. Look at the list again.</source>
        <translation>这一行已不在这里。请重新查看名单。</translation>
    </message>
    <message>
        <source>This list is not here any more. Look at the lists again.</source>
        <translation>这份名单已不在这里。请重新查看各名单。</translation>
    </message>
    <message>
        <source>This open day is not here any more. Choose another day.</source>
        <translation>这个服务日已不存在。请选择另一天。</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a card cannot be printed.</source>
        <translation>这个人已不在任何名单中，无法打印儿童卡。</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a growth card cannot be printed.</source>
        <translation>此人已不在任何名单上：无法打印生长监测卡。</translation>
    </message>
    <message>
        <source>This visit was removed. Search the person again.</source>
        <translation>这次随访已被删除。请重新查找此人。</translation>
    </message>
    <message>
        <source>Those for whom something is due</source>
        <translation>有应接种项目的人</translation>
    </message>
    <message>
        <source>Those who did not come</source>
        <translation>未到的人</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>时间：{time}</translation>
    </message>
    <message>
        <source>To catch up</source>
        <translation>需补种</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>要做：{what}</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>待录入</translation>
    </message>
    <message>
        <source>To refer, no referral written</source>
        <translation>应转诊，未写转诊单</translation>
    </message>
    <message>
        <source>To write into the books</source>
        <translation>需抄到手册</translation>
    </message>
    <message>
        <source>To write into the books, open day {day}</source>
        <translation>需抄到手册，{day}服务日</translation>
    </message>
    <message>
        <source>Twins exchanged</source>
        <translation>双胞胎写反</translation>
    </message>
    <message>
        <source>Type a weight, Enter stores it and goes on. A letter looks for a name.</source>
        <translation>输入体重，按回车键保存并继续。输入字母则查找姓名。</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>回录</translation>
    </message>
    <message>
        <source>Type the number of one reason, 1 to {last}.</source>
        <translation>请输入一个原因的编号，1至{last}。</translation>
    </message>
    <message>
        <source>Type the numbers of the boxes that are ticked, for example 1 3. Type -2 for a refusal.</source>
        <translation>输入已勾选方框的编号，例如1 3。拒绝的输入-2。</translation>
    </message>
    <message>
        <source>Type two letters of the name or the mother, or the queue number. Arrow keys choose, Enter takes.</source>
        <translation>输入姓名或母亲姓名的两个字母，或排队号。用方向键选择，按回车键确定。</translation>
    </message>
    <message>
        <source>Type two letters of the name or the mother. Enter gives the next queue number.</source>
        <translation>输入姓名或母亲姓名的两个字母。按回车键给出下一个排队号。</translation>
    </message>
    <message>
        <source>Typed back on</source>
        <translation>回录日期</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>UNCONFIRMED: bands and lines were not yet compared with this year&apos;s printed card.</source>
        <translation>未确认：色带和线尚未与今年印制的监测卡核对。</translation>
    </message>
    <message>
        <source>UNCONFIRMED: where the red line runs was not yet compared with this year&apos;s printed card.</source>
        <translation>未确认：红线位置尚未与今年印制的监测卡核对。</translation>
    </message>
    <message>
        <source>Underweight by weight for age</source>
        <translation>年龄别体重：低体重</translation>
    </message>
    <message>
        <source>Up to 6 months: breast milk only</source>
        <translation>未满6个月：仅母乳</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>上臂围（厘米）</translation>
    </message>
    <message>
        <source>Uses contraception</source>
        <translation>避孕情况</translation>
    </message>
    <message>
        <source>Vaccinated by</source>
        <translation>接种人</translation>
    </message>
    <message>
        <source>Vaccinated by (nurse or midwife)</source>
        <translation>接种人（护士或助产士）</translation>
    </message>
    <message>
        <source>Value that was looked at</source>
        <translation>核对过的数值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Values of {name} from {day} are right: {kind}</source>
        <translation>{name}{day}的数值已核对无误（{kind}）</translation>
    </message>
    <message>
        <source>Values that are hardly possible, that jump or that look exchanged stand here.</source>
        <translation>不太可能、变化突然或像是写反的数值都列在这里。</translation>
    </message>
    <message>
        <source>Values to check</source>
        <translation>待核对数值</translation>
    </message>
    <message>
        <source>Values to look at again</source>
        <translation>需要再看一看的数值</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Visit the child at home and weigh it.</source>
        <translation>上门探访并给孩子称重。</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>补访日期</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>Visitors are weighed and listed apart, and stand in no number of the month.</source>
        <translation>外来儿童照常称重，单独列出，不计入本月任何数字。</translation>
    </message>
    <message>
        <source>Visitors from elsewhere, not counted</source>
        <translation>外来儿童，不计入</translation>
    </message>
    <message>
        <source>Visitors of the month</source>
        <translation>本月到场的人</translation>
    </message>
    <message>
        <source>Visitors weighed, not counted</source>
        <translation>已称重的外来儿童，不计入</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>维生素A</translation>
    </message>
    <message>
        <source>Vitamin A and deworming page: {what}, {day}</source>
        <translation>维生素A和驱虫页：{what}，{day}</translation>
    </message>
    <message>
        <source>Vitamin A, blue capsule, 6-11 months</source>
        <translation>维生素A，蓝色胶囊，6～11月龄</translation>
    </message>
    <message>
        <source>Vitamin A, red capsule, 12-59 months</source>
        <translation>维生素A，红色胶囊，12～59月龄</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Volunteer: {name}</source>
        <translation>志愿者：{name}</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Volunteers who helped</source>
        <translation>到场帮忙的志愿者</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>Waist (mm)</source>
        <translation>腰围（mm）</translation>
    </message>
    <message>
        <source>Waist cm</source>
        <translation>腰围cm</translation>
    </message>
    <message>
        <source>Was not at the table Advise</source>
        <translation>没有到“指导”台</translation>
    </message>
    <message>
        <source>Was not at the table Record</source>
        <translation>没有到“记录”台</translation>
    </message>
    <message>
        <source>Was not at the table Serve</source>
        <translation>没有到“服务”台</translation>
    </message>
    <message>
        <source>Was the zero of the scale checked?</source>
        <translation>秤校过零吗？</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>孕周</translation>
    </message>
    <message>
        <source>Weigh {name}: {amount}</source>
        <translation>给{name}称重：{amount}</translation>
    </message>
    <message>
        <source>Weigh, measure</source>
        <translation>称重、测量</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>已称重</translation>
    </message>
    <message>
        <source>Weighed again</source>
        <translation>再次称重</translation>
    </message>
    <message>
        <source>Weighed again: {name}, {before} → {amount}</source>
        <translation>再次称重：{name}，{before} → {amount}</translation>
    </message>
    <message>
        <source>Weighed at home {date}</source>
        <translation>{date}在家称重</translation>
    </message>
    <message>
        <source>Weighed elsewhere</source>
        <translation>在别处称重</translation>
    </message>
    <message>
        <source>Weighed elsewhere {date}</source>
        <translation>{date}在别处称重</translation>
    </message>
    <message>
        <source>Weighed here for the first time</source>
        <translation>首次在本站称重</translation>
    </message>
    <message>
        <source>Weighed here for the first time (B)</source>
        <translation>首次在本站称重（B）</translation>
    </message>
    <message>
        <source>Weighed on</source>
        <translation>称重日期</translation>
    </message>
    <message>
        <source>Weighed, but too old or no longer living here</source>
        <translation>已称重，但超龄或已不在住</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Weighings of the month</source>
        <translation>本月称重</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Weight (g)</source>
        <translation>体重（克）</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>体重（公斤）</translation>
    </message>
    <message>
        <source>Weight and length</source>
        <translation>体重和身长</translation>
    </message>
    <message>
        <source>Weight and length do not fit</source>
        <translation>体重与身长不相称</translation>
    </message>
    <message>
        <source>Weight before {weight} kg ({day})</source>
        <translation>上次体重{weight}公斤（{day}）</translation>
    </message>
    <message>
        <source>Weight changed too much</source>
        <translation>体重变化过大</translation>
    </message>
    <message>
        <source>Weight chart: month {month}, {weight} kg</source>
        <translation>体重曲线图：第{month}个月，{weight}公斤</translation>
    </message>
    <message>
        <source>Weight chart: month {month}, {weight} kg, {letter}</source>
        <translation>体重曲线图：第{month}个月，{weight}公斤，{letter}</translation>
    </message>
    <message>
        <source>Weight for age</source>
        <translation>年龄别体重</translation>
    </message>
    <message>
        <source>Weight for age above {z}; where the orange line lies is not confirmed yet</source>
        <translation>年龄别体重高于{z}；橙线位置尚未确认</translation>
    </message>
    <message>
        <source>Weight for age below {z}; where the red line lies is not confirmed yet</source>
        <translation>年龄别体重低于{z}；红线位置尚未确认</translation>
    </message>
    <message>
        <source>Weight for length or height</source>
        <translation>身长/身高别体重</translation>
    </message>
    <message>
        <source>Weight for length or height (nutrition)</source>
        <translation>身长/身高别体重（营养）</translation>
    </message>
    <message>
        <source>Weight from home or elsewhere</source>
        <translation>在家或别处称的体重</translation>
    </message>
    <message>
        <source>Weight hardly possible</source>
        <translation>体重不太可能</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>体重 kg</translation>
    </message>
    <message>
        <source>Weight of {name} from {day}: {amount}</source>
        <translation>{name}{day}的体重：{amount}</translation>
    </message>
    <message>
        <source>Weight of {name} from {day}: {before} → {amount}</source>
        <translation>{name}{day}的体重：{before} → {amount}</translation>
    </message>
    <message>
        <source>Weight {weight} kg</source>
        <translation>体重{weight}公斤</translation>
    </message>
    <message>
        <source>Weight, length, arm or head not normal</source>
        <translation>体重、身长、臂围或头围异常</translation>
    </message>
    <message>
        <source>Welfare not known</source>
        <translation>贫困情况不明</translation>
    </message>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What goes into the books of the children</source>
        <translation>需抄到孩子手册的内容</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>应接种项目</translation>
    </message>
    <message>
        <source>What is due on {day}</source>
        <translation>{day}应接种的项目</translation>
    </message>
    <message>
        <source>What is due: tick what was given, write – where the family did not want it</source>
        <translation>应接种项目：已完成的打勾，家人不愿意的写–</translation>
    </message>
    <message>
        <source>What is stored of this child</source>
        <translation>此儿童已保存的数据</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>需抄内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的情况</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>接种或发放内容</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>看到和谈到的情况</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>数字来源</translation>
    </message>
    <message>
        <source>Where the numbers come from, e.g. a letter of the health centre</source>
        <translation>来源，如卫生院文件</translation>
    </message>
    <message>
        <source>Where two laptops check in, let one begin with 1 and the other with 101.</source>
        <translation>两台电脑同时登记时，一台从1开始，另一台从101开始。</translation>
    </message>
    <message>
        <source>Which child of the mother</source>
        <translation>母亲的第几个孩子</translation>
    </message>
    <message>
        <source>Which child of the mother (1 = first)</source>
        <translation>母亲的第几个孩子（1=第一个）</translation>
    </message>
    <message>
        <source>Which scale?</source>
        <translation>用哪种秤？</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场情况</translation>
    </message>
    <message>
        <source>Who did not come this month</source>
        <translation>本月未到的人</translation>
    </message>
    <message>
        <source>Who helped on the open day</source>
        <translation>服务日帮忙的人</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>谁来帮忙？</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>预计谁来</translation>
    </message>
    <message>
        <source>Who is expected today?</source>
        <translation>今天预计谁来？</translation>
    </message>
    <message>
        <source>Who is expected, place, scale, volunteers</source>
        <translation>预计来的人、地点、秤、志愿者</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>已到的人</translation>
    </message>
    <message>
        <source>Who is there today: volunteers, field officer, health worker</source>
        <translation>今天在场的人：志愿者、计划生育工作人员、卫生人员</translation>
    </message>
    <message>
        <source>Who measures</source>
        <translation>测量人</translation>
    </message>
    <message>
        <source>Who of these does not come is counted as absent. Everybody may come.</source>
        <translation>其中没来的人算未到。任何人都可以来。</translation>
    </message>
    <message>
        <source>Who waits at this step</source>
        <translation>这一步等待的人</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why is it corrected? (may stay empty)</source>
        <translation>为什么更正？（可不填）</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>核对原因</translation>
    </message>
    <message>
        <source>Why the person did not come</source>
        <translation>未到的原因</translation>
    </message>
    <message>
        <source>Why to visit</source>
        <translation>补访原因</translation>
    </message>
    <message>
        <source>Why to visit: {reasons}</source>
        <translation>补访原因：{reasons}</translation>
    </message>
    <message>
        <source>Why was the child weighed again?</source>
        <translation>为什么再次称重？</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>没有卡</translation>
    </message>
    <message>
        <source>Words for the mother</source>
        <translation>对母亲说的话</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>请至少填写一个数值。</translation>
    </message>
    <message>
        <source>Write birth details</source>
        <translation>填写出生信息</translation>
    </message>
    <message>
        <source>Write birth details of {name}</source>
        <translation>填写{name}的出生信息</translation>
    </message>
    <message>
        <source>Write into the book of the child</source>
        <translation>抄到孩子的手册</translation>
    </message>
    <message>
        <source>Write into the book of {name}: month {month}, {weight} kg, {letter}.</source>
        <translation>请写入{name}的手册：第{month}个月，{weight}公斤，{letter}。</translation>
    </message>
    <message>
        <source>Write into the book of {name}: month {month}, {weight} kg.</source>
        <translation>请写入{name}的手册：第{month}个月，{weight}公斤。</translation>
    </message>
    <message>
        <source>Write referral (Ctrl+R)</source>
        <translation>写转诊单（Ctrl+R）</translation>
    </message>
    <message>
        <source>Write the birth date first</source>
        <translation>请先填写出生日期</translation>
    </message>
    <message>
        <source>Write the date of the open day.</source>
        <translation>请填写服务日的日期。</translation>
    </message>
    <message>
        <source>Write the day of the open day of {month} in the first line, then the weights.</source>
        <translation>先在第一行填写{month}的服务日是几号，再填体重。</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>请填写补访的日期。</translation>
    </message>
    <message>
        <source>Write the name of the nurse or midwife who vaccinated. Volunteers do not vaccinate.</source>
        <translation>请填写负责接种的护士或助产士姓名。志愿者不接种。</translation>
    </message>
    <message>
        <source>Write the official targets of {year}</source>
        <translation>填写{year}年官方目标</translation>
    </message>
    <message>
        <source>Write the second weight of the chosen day, with the reason</source>
        <translation>填写所选日期的第二次体重和原因</translation>
    </message>
    <message>
        <source>Write the second weight.</source>
        <translation>请填写第二次体重。</translation>
    </message>
    <message>
        <source>Write the weight.</source>
        <translation>请填写体重。</translation>
    </message>
    <message>
        <source>Written down today: {what}</source>
        <translation>今天已登记：{what}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, − for no</source>
        <translation>是（−表示否）</translation>
    </message>
    <message>
        <source>Your child gained too little this month. Up to 6 months: breast milk only, more often. After that: one more meal a day. If the child is ill, go to the midwife. Come again next month.</source>
        <translation>孩子这个月体重长得太少。6个月以内：只喂母乳，多喂几次。6个月以后：每天加一餐。孩子生病就去找助产士。下个月再来。</translation>
    </message>
    <message>
        <source>Your child gained too little this month. Up to 6 months: breast milk only, more often. After that: one more meal a day. The midwife looks for the reason. Come again next month.</source>
        <translation>孩子这个月体重长得太少。6个月以内：只喂母乳，多喂几次。6个月以后：每天加一餐。助产士会找原因。下个月再来。</translation>
    </message>
    <message>
        <source>Zero checked</source>
        <translation>已校零</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>age counted from the due date</source>
        <translation>矫正年龄（按预产期）</translation>
    </message>
    <message>
        <source>an age cannot be below 0.</source>
        <translation>年龄不能小于0。</translation>
    </message>
    <message>
        <source>arm {value} cm</source>
        <translation>臂围{value}厘米</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>在家</translation>
    </message>
    <message>
        <source>away for a time</source>
        <translation>暂时外出</translation>
    </message>
    <message>
        <source>below the red line</source>
        <translation>低于红线</translation>
    </message>
    <message>
        <source>below the red line, of the children weighed</source>
        <translation>低于红线的儿童占称重儿童的比例</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>{day}出生</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>男孩</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>男童</translation>
    </message>
    <message>
        <source>by curve</source>
        <translation>按曲线</translation>
    </message>
    <message>
        <source>by the age from the due date</source>
        <translation>按矫正年龄</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>经办人：{name}</translation>
    </message>
    <message>
        <source>changed since {day}</source>
        <translation>{day}后有更改</translation>
    </message>
    <message>
        <source>child number {number} of the mother</source>
        <translation>母亲的第{number}个孩子</translation>
    </message>
    <message>
        <source>children</source>
        <translation>名</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>danger sign on {day}: {signs}</source>
        <translation>{day}有危险体征：{signs}</translation>
    </message>
    <message>
        <source>did not come on {day}</source>
        <translation>{day}未到</translation>
    </message>
    <message>
        <source>did not gain enough twice in a row, of the children weighed</source>
        <translation>连续两次增重不足的儿童占称重儿童的比例</translation>
    </message>
    <message>
        <source>did not gain enough, of the children weighed</source>
        <translation>增重不足的儿童占称重儿童的比例</translation>
    </message>
    <message>
        <source>died</source>
        <translation>已去世</translation>
    </message>
    <message>
        <source>digital scale</source>
        <translation>电子秤</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>e-PPGBM</source>
        <translation>e-PPGBM</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>elsewhere (visitor)</source>
        <translation>别处（外来）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>from here on standing</source>
        <translation>此后为立位</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>增重足够</translation>
    </message>
    <message>
        <source>gained enough, of the children weighed</source>
        <translation>增重足够的儿童占称重儿童的比例</translation>
    </message>
    <message>
        <source>gained enough, of the children weighed last month too</source>
        <translation>增重足够的儿童占上月也称重儿童的比例</translation>
    </message>
    <message>
        <source>gained enough, of the children who live here</source>
        <translation>增重足够的儿童占在住儿童的比例</translation>
    </message>
    <message>
        <source>gained too little</source>
        <translation>增重不足</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>女孩</translation>
    </message>
    <message>
        <source>girl or boy is not written</source>
        <translation>未填写性别</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>女童</translation>
    </message>
    <message>
        <source>give the age in days or in months, not both.</source>
        <translation>年龄按天或按月填写，不要两样都填。</translation>
    </message>
    <message>
        <source>hanging scale</source>
        <translation>提秤</translation>
    </message>
    <message>
        <source>hardly possible: not joined</source>
        <translation>不太可能：不连线</translation>
    </message>
    <message>
        <source>has a card</source>
        <translation>有卡</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>没有卡</translation>
    </message>
    <message>
        <source>have a card</source>
        <translation>有卡</translation>
    </message>
    <message>
        <source>head {value} cm</source>
        <translation>头围{value}厘米</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>here for a time</source>
        <translation>暂住</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>is here, no. {number}</source>
        <translation>已到，{number}号</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>公斤</translation>
    </message>
    <message>
        <source>last {weight} kg ({month})</source>
        <translation>上次{weight}公斤（{month}）</translation>
    </message>
    <message>
        <source>length</source>
        <translation>身长</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第{number}行</translation>
    </message>
    <message>
        <source>live here</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>批号{lot}</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>卧位</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>missed last month</source>
        <translation>上月未称</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>母亲：{name}</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>moved away since</source>
        <translation>后来迁出</translation>
    </message>
    <message>
        <source>needs {minimum}</source>
        <translation>需{minimum}克</translation>
    </message>
    <message>
        <source>never weighed here</source>
        <translation>从未在本站称重</translation>
    </message>
    <message>
        <source>next child</source>
        <translation>下一个孩子</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>缺身长</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有号码</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>缺体重</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>还没到</translation>
    </message>
    <message>
        <source>not in the grid yet</source>
        <translation>还不在表中</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>未称重</translation>
    </message>
    <message>
        <source>not weighed last month, of the children weighed</source>
        <translation>上月未称重的儿童占称重儿童的比例</translation>
    </message>
    <message>
        <source>not weighed · {weight} kg in {month}</source>
        <translation>未称重 · {month}{weight}公斤</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>未填写</translation>
    </message>
    <message numerus="yes">
        <source>obese, not measured for {n} months</source>
        <translation>
            <numerusform>肥胖，已{n}个月未测量</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>reads exactly</source>
        <translation>读数精确</translation>
    </message>
    <message>
        <source>reads to .0 and .5</source>
        <translation>读数常凑.0和.5</translation>
    </message>
    <message>
        <source>referred on {day}, no result yet</source>
        <translation>{day}已转诊，尚无结果</translation>
    </message>
    <message>
        <source>slip {number}</source>
        <translation>转诊单{number}</translation>
    </message>
    <message>
        <source>small at birth: {weight} kg</source>
        <translation>出生体重低：{weight}公斤</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>立位</translation>
    </message>
    <message>
        <source>swelling of both feet</source>
        <translation>双足水肿</translation>
    </message>
    <message>
        <source>target {number}</source>
        <translation>目标{number}</translation>
    </message>
    <message>
        <source>target {number} %</source>
        <translation>目标{number}%</translation>
    </message>
    <message numerus="yes">
        <source>the row has {n} cells and the first row has {expected}.</source>
        <translation>
            <numerusform>这一行有{n}个单元格，而第一行有{expected}个。</numerusform>
        </translation>
    </message>
    <message>
        <source>too few values: fewer than {number}</source>
        <translation>数值太少：不足{number}个</translation>
    </message>
    <message>
        <source>too little twice</source>
        <translation>连续两次不足</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已培训</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>连续两次</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>typed back</source>
        <translation>已回录</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>waits for the scale</source>
        <translation>等待称重</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>已称重</translation>
    </message>
    <message>
        <source>weighed here for the first time, of the children weighed</source>
        <translation>首次在本站称重的儿童占称重儿童的比例</translation>
    </message>
    <message>
        <source>weighed on {day}: {amount} kg</source>
        <translation>{day}称重：{amount}公斤</translation>
    </message>
    <message>
        <source>weighed, for each 100 children with a growth card</source>
        <translation>每100名有监测卡儿童对应的称重人数</translation>
    </message>
    <message>
        <source>weighed, of the children who live here</source>
        <translation>称重儿童占在住儿童的比例</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>with a growth card, of the children who live here</source>
        <translation>有监测卡的儿童占在住儿童的比例</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>writes .{digit} very often</source>
        <translation>末位常写.{digit}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>Z评分</translation>
    </message>
    <message>
        <source>zero checked</source>
        <translation>已校零</translation>
    </message>
    <message>
        <source>zero not checked</source>
        <translation>未校零</translation>
    </message>
    <message>
        <source>{amount} is stored for {day} already. Store once more if this is right too.</source>
        <translation>{day}已保存{amount}。如果这个也对，请再保存一次。</translation>
    </message>
    <message>
        <source>{amount} is stored for {day} already. Store once more to write {new} in its place.</source>
        <translation>{day}已保存{amount}。要改成{new}，请再保存一次。</translation>
    </message>
    <message>
        <source>{amount} is unusual at this age. If it is right, press Enter again.</source>
        <translation>这个年龄{amount}不常见。如果没错，请再按一次回车键。</translation>
    </message>
    <message>
        <source>{amount} is {difference} less than in {month}. If it is right, press Enter again.</source>
        <translation>{amount}，比{month}少{difference}。如果没错，请再按一次回车键。</translation>
    </message>
    <message>
        <source>{amount} is {difference} more than in {month}. If it is right, press Enter again.</source>
        <translation>{amount}，比{month}多{difference}。如果没错，请再按一次回车键。</translation>
    </message>
    <message>
        <source>{amount} looks like the value of {other}: until now {ahead} was ahead. If it is right, press Enter again.</source>
        <translation>{amount}像是{other}的数值：以前一直是{ahead}的数值较大。如果没错，请再按一次回车键。</translation>
    </message>
    <message>
        <source>{chart}, {sex}</source>
        <translation>{chart}，{sex}</translation>
    </message>
    <message>
        <source>{chart}, {sex}: {name}</source>
        <translation>{chart}，{sex}：{name}</translation>
    </message>
    <message numerus="yes">
        <source>{code} is {number}, but only {n} children live here. Look at the children of the month.</source>
        <translation>
            <numerusform>{code}是{number}，但这里只住着{n}名儿童。请查看本月的儿童。</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} is in the future. Choose today or an earlier day.</source>
        <translation>{day}还没到。请选择今天或更早的一天。</translation>
    </message>
    <message>
        <source>{day}, changed since</source>
        <translation>{day}，之后有更改</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} lines typed</source>
        <translation>
            <numerusform>已录入{done}/{n}行</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {choices}</source>
        <translation>{field}：{choices}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was written.</source>
        <translation>无法读取{file}：{reason}。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>无法写入{file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not a CSV file in UTF-8. Save it so and try again. Nothing was written.</source>
        <translation>{file}不是UTF-8编码的CSV文件。请按此格式保存后再试。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{file}, row 1, column {column}: there is no such column, or it is there twice. Nothing was written.</source>
        <translation>{file}第1行：没有“{column}”这一列，或该列重复。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{file}, row 1: there is no column {column}. The first row names the columns. Nothing was written.</source>
        <translation>{file}第1行：缺少“{column}”列。第一行应为各列名称。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {reason} Nothing was written.</source>
        <translation>{file}第{row}行“{column}”列：{reason}没有写入任何内容。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row cannot be read as CSV. Nothing was written.</source>
        <translation>{file}第{row}行：无法按CSV格式读取。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{grams} g</source>
        <translation>{grams}克</translation>
    </message>
    <message>
        <source>{grams} g, needs {minimum}</source>
        <translation>{grams}克，需{minimum}克</translation>
    </message>
    <message>
        <source>{group} {number}</source>
        <translation>{group}{number}</translation>
    </message>
    <message>
        <source>{group}: absent</source>
        <translation>{group}：未到</translation>
    </message>
    <message>
        <source>{group}: came</source>
        <translation>{group}：到场</translation>
    </message>
    <message>
        <source>{key}: {title}. {detail} {answer}</source>
        <translation>{key}：{title}。{detail} {answer}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>{measure} {amount} at birth is not possible. Check the card.</source>
        <translation>出生时{measure}{amount}不可能。请核对出生记录卡。</translation>
    </message>
    <message>
        <source>{measure} {amount} is hardly possible at this age.</source>
        <translation>这个年龄{measure}{amount}不太可能。</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the measuring board.</source>
        <translation>{measure}{amount}不可能。请检查量板。</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the scale.</source>
        <translation>{measure}{amount}不可能。请检查秤。</translation>
    </message>
    <message>
        <source>{measure} {amount} is not possible. Check the tape.</source>
        <translation>{measure}{amount}不可能。请检查皮尺。</translation>
    </message>
    <message>
        <source>{measure} {amount} is {difference} less than on {day}.</source>
        <translation>{measure}{amount}，比{day}少{difference}。</translation>
    </message>
    <message>
        <source>{measure} {amount} is {difference} more than on {day}.</source>
        <translation>{measure}{amount}，比{day}多{difference}。</translation>
    </message>
    <message>
        <source>{measure}, {unit}</source>
        <translation>{measure}，{unit}</translation>
    </message>
    <message>
        <source>{measure}: measure again, this can hardly be right.</source>
        <translation>{measure}：请重新测量，这个数值不太可能。</translation>
    </message>
    <message>
        <source>{measure}: {after}</source>
        <translation>{measure}：{after}</translation>
    </message>
    <message>
        <source>{measure}: {before} → {after}</source>
        <translation>{measure}：{before} → {after}</translation>
    </message>
    <message>
        <source>{month} has the days 1 to {last}. Write the day of the month only.</source>
        <translation>{month}只有1日至{last}日。只填写几号。</translation>
    </message>
    <message>
        <source>{more}, {less}</source>
        <translation>{more}{less}</translation>
    </message>
    <message>
        <source>{name} came on {day} and has no weight. Enter it, or take the name off the day.</source>
        <translation>{name}在{day}到场，但没有体重。请补录，或从当天名单中去掉。</translation>
    </message>
    <message>
        <source>{name} cannot have come on {day}: born {birth}.</source>
        <translation>{name}不可能在{day}来过：出生于{birth}。</translation>
    </message>
    <message>
        <source>{name} cannot have come on {day}: died {death}.</source>
        <translation>{name}不可能在{day}来过：已于{death}去世。</translation>
    </message>
    <message>
        <source>{name} did not gain weight in {month}: the curve is flat or falls, and the letter stays T.</source>
        <translation>{name}在{month}体重没有增加：曲线持平或下降，字母仍为T。</translation>
    </message>
    <message>
        <source>{name} died on {death}. A visit on {day} cannot be entered. Check the date of death on the resident&apos;s card.</source>
        <translation>{name}已于{death}去世，不能录入{day}的随访。请核对居民卡上的死亡日期。</translation>
    </message>
    <message>
        <source>{name} has N already: the weight rose enough.</source>
        <translation>{name}已经是N：体重增加足够。</translation>
    </message>
    <message>
        <source>{name} has N now: the curve runs along its line. F4 takes it back.</source>
        <translation>{name}现在判为N：曲线沿自己的线走。按F4撤回。</translation>
    </message>
    <message>
        <source>{name} has a growth card</source>
        <translation>{name}有生长监测卡</translation>
    </message>
    <message>
        <source>{name} has no growth card</source>
        <translation>{name}没有生长监测卡</translation>
    </message>
    <message>
        <source>{name} has no weight of {month}: there is no letter to choose.</source>
        <translation>{name}{month}没有体重，没有可选的字母。</translation>
    </message>
    <message>
        <source>{name} has number {number}.</source>
        <translation>{name}是{number}号。</translation>
    </message>
    <message>
        <source>{name} has the reckoned letter again.</source>
        <translation>{name}已恢复为计算得出的字母。</translation>
    </message>
    <message>
        <source>{name} has {before} on {day} already. Enter again writes {amount} in its place, Esc keeps what is there.</source>
        <translation>{name}在{day}已有{before}。再按回车键改为{amount}，按Esc保留原值。</translation>
    </message>
    <message>
        <source>{name} is a volunteer of this post, and volunteers do not vaccinate. Write who gave the vaccine, or press Enter again if a nurse or midwife has the same name.</source>
        <translation>{name}是本站志愿者，志愿者不接种。请填写实际接种人；如有护士或助产士同名，请再按一次回车键。</translation>
    </message>
    <message>
        <source>{name} is in the list already: {reason}. If this is somebody else, save once more.</source>
        <translation>{name}已在名单中：{reason}。如果是另一个人，请再保存一次。</translation>
    </message>
    <message>
        <source>{name} is measured on {day} too, with another value. Correct one of the two first; nothing was moved.</source>
        <translation>{name}在{day}也有测量记录，但数值不同。请先更正其中一个；没有移动任何内容。</translation>
    </message>
    <message>
        <source>{name} is recorded as dead. Check the resident&apos;s card before you enter a visit.</source>
        <translation>{name}已登记死亡。录入随访之前，请先核对居民卡。</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the birth date or the day of the visit.</source>
        <translation>{name}出生于{birth}，晚于{day}。请核对出生日期或随访日期。</translation>
    </message>
    <message>
        <source>{name} was not weighed, and nobody wrote why. Enter a weight from home, or the reason.</source>
        <translation>{name}没有称重，也没有写原因。请录入在家称的体重，或写明原因。</translation>
    </message>
    <message>
        <source>{name} was served, nothing was given</source>
        <translation>{name}已到服务台，没有接种或发放</translation>
    </message>
    <message>
        <source>{name} was weighed on {day} too: {before}. Enter again adds {amount} of the open day, Esc leaves it.</source>
        <translation>{name}在{day}也称过：{before}。再按回车键加入服务日的{amount}，按Esc则不加。</translation>
    </message>
    <message>
        <source>{name} was weighed, but does not count: too old, or no longer living here. Look at birth date and address.</source>
        <translation>{name}称了体重，但不计入：已超龄，或已不住在这里。请查看出生日期和住址。</translation>
    </message>
    <message>
        <source>{name}, born {birth}. Enter goes on; after the last field the line is stored.</source>
        <translation>{name}，{birth}出生。按回车键继续，最后一格之后保存此行。</translation>
    </message>
    <message>
        <source>{name}, measured on {day}</source>
        <translation>{name}，{day}测量</translation>
    </message>
    <message>
        <source>{name}, {day}. First weight: {amount}, then {second}. The last one counts.</source>
        <translation>{name}，{day}。第一次体重：{amount}，后来{second}。以最后一次为准。</translation>
    </message>
    <message>
        <source>{name}, {day}. First weight: {amount}. Both are kept, the second one counts.</source>
        <translation>{name}，{day}。第一次体重：{amount}。两次都保留，以第二次为准。</translation>
    </message>
    <message>
        <source>{name}, {day}: entered in {system}</source>
        <translation>{name}，{day}：已录入{system}</translation>
    </message>
    <message>
        <source>{name}, {day}: not entered in {system}</source>
        <translation>{name}，{day}：未录入{system}</translation>
    </message>
    <message>
        <source>{name}, {day}: {doubt}</source>
        <translation>{name}，{day}：{doubt}</translation>
    </message>
    <message>
        <source>{name}, {month}: {value}</source>
        <translation>{name}，{month}：{value}</translation>
    </message>
    <message>
        <source>{name}: advice given, may go home</source>
        <translation>{name}：已指导，可以回家</translation>
    </message>
    <message>
        <source>{name}: ask whether the family has a growth card.</source>
        <translation>{name}：问问家里有没有生长监测卡。</translation>
    </message>
    <message>
        <source>{name}: recording done</source>
        <translation>{name}：记录完成</translation>
    </message>
    <message>
        <source>{name}: services done</source>
        <translation>{name}：服务完成</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} {reason}</source>
        <translation>{number} {reason}</translation>
    </message>
    <message>
        <source>{number} {step}</source>
        <translation>{number} {step}</translation>
    </message>
    <message>
        <source>{number} {step} · {count}</source>
        <translation>{number} {step} · {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <translation>
            <numerusform>{n}人未到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children</source>
        <translation>
            <numerusform>{n}名儿童</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have a growth card</source>
        <translation>
            <numerusform>{n}名儿童有生长监测卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have no national number (NIK). e-PPGBM cannot take them.</source>
        <translation>
            <numerusform>{n}名儿童没有身份证号（NIK），e-PPGBM无法接收。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have no whole birth date. e-PPGBM cannot take them.</source>
        <translation>
            <numerusform>{n}名儿童没有完整的出生日期，e-PPGBM无法接收。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children have swollen feet. Write the grade, 1 to 3, into Pitting_edema.</source>
        <translation>
            <numerusform>{n}名儿童足部水肿。请在Pitting_edema列填写程度，1至3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children who live here</source>
        <translation>
            <numerusform>{n}名在住儿童</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n}天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <translation>
            <numerusform>已完成{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation>
            <numerusform>{n}组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} here</source>
        <translation>
            <numerusform>{n}人已到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>已离开{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measured children are in {file}.</source>
        <translation>
            <numerusform>{n}名儿童的测量结果已写入{file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measured values to check</source>
        <translation>
            <numerusform>{n}个测量值待核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measurements of {month}, and every child who lives here, are in:</source>
        <translation>
            <numerusform>{month}的{n}次测量及所有在住儿童都在其中：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n}个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>还有{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not asked for a card</source>
        <translation>
            <numerusform>{n}名未询问监测卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not weighed</source>
        <translation>
            <numerusform>{n}人未称重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open days are not finished yet</source>
        <translation>
            <numerusform>{n}个服务日尚未结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n}份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records entered in {system}</source>
        <translation>
            <numerusform>{n}条记录已录入{system}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records still to enter</source>
        <translation>
            <numerusform>还有{n}条记录待录入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values to check</source>
        <translation>
            <numerusform>{n}个数值待核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visitors</source>
        <translation>
            <numerusform>{n}名外来儿童</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers</source>
        <translation>
            <numerusform>{n}名志愿者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers are named as having come.</source>
        <translation>
            <numerusform>已登记{n}名志愿者到岗。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers are not possible. Write how many helped, at most 99.</source>
        <translation>
            <numerusform>不可能有{n}名志愿者。请填写帮忙的人数，最多99。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} volunteers helped</source>
        <translation>
            <numerusform>{n}名志愿者参加服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n}人等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of pregnancy</source>
        <translation>
            <numerusform>孕{n}周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks of pregnancy are not possible. Write 20 to 44.</source>
        <translation>
            <numerusform>孕{n}周不可能。请填20到44。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weighed</source>
        <translation>
            <numerusform>{n}人已称重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weighed but not counted</source>
        <translation>
            <numerusform>{n}名已称重但不计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weights</source>
        <translation>
            <numerusform>{n}条体重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n}岁</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part}/{whole}</translation>
    </message>
    <message>
        <source>{problem} Press Enter again to write it down without taking it out of stock.</source>
        <translation>{problem}再按一次回车键，可登记而不扣减库存。</translation>
    </message>
    <message>
        <source>{series} {dose}</source>
        <translation>{series} {dose}</translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} done</source>
        <translation>
            <numerusform>{step}：已完成{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} waiting</source>
        <translation>
            <numerusform>{step}：{n}人等待</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {waiting} waiting, {done} done (Ctrl+{number})</source>
        <translation>{step}：{waiting}人等待，{done}人已完成（Ctrl+{number}）</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>“{text}”不是月份。请写成2026-10这样。</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}：{number}</translation>
    </message>
    <message>
        <source>{title}: {number}. Enter shows the children.</source>
        <translation>{title}：{number}。按回车键查看儿童名单。</translation>
    </message>
    <message>
        <source>{value} cm</source>
        <translation>{value}厘米</translation>
    </message>
    <message>
        <source>{value} cm lying</source>
        <translation>{value}厘米，卧位</translation>
    </message>
    <message>
        <source>{value} cm standing</source>
        <translation>{value}厘米，立位</translation>
    </message>
    <message>
        <source>{value} cm, lying</source>
        <translation>{value}厘米，卧位</translation>
    </message>
    <message>
        <source>{value} cm, standing</source>
        <translation>{value}厘米，立位</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <translation>{value}公斤</translation>
    </message>
    <message>
        <source>{weight} and {length} hardly go together.</source>
        <translation>{weight}与{length}不太相称。</translation>
    </message>
    <message>
        <source>{weight} and {length} hardly go together. If both are right, press Enter again.</source>
        <translation>{weight}与{length}不太相称。如果都没错，请再按一次回车键。</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <translation>{weight}公斤</translation>
    </message>
    <message>
        <source>{weight} kg, as last time</source>
        <translation>{weight}公斤，与上次相同</translation>
    </message>
    <message>
        <source>{weight} kg, {gain} g less than last</source>
        <translation>{weight}公斤，比上次减少{gain}克</translation>
    </message>
    <message>
        <source>{weight} kg, {gain} g more than last</source>
        <translation>{weight}公斤，比上次增加{gain}克</translation>
    </message>
    <message>
        <source>{what} ({word})</source>
        <translation>{what}（{word}）</translation>
    </message>
    <message>
        <source>{what} is late</source>
        <translation>{what}已逾期</translation>
    </message>
    <message>
        <source>{what} of {month} is missing</source>
        <translation>缺{month}的{what}</translation>
    </message>
    <message>
        <source>“{value}” is not a number such as 12.5.</source>
        <translation>“{value}”不是数字。正确的例子：12.5。</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {choices}, or empty.</source>
        <translation>“{value}”不在以下选项中：{choices}（也可留空）。</translation>
    </message>
    <message>
        <source>−{grams} g since {month}</source>
        <translation>比{month}减少{grams}克</translation>
    </message>
    <message>
        <source>√ yes, – no, X no longer breast milk only, A not known, an empty cell: not asked or not measured. A class is not a diagnosis.</source>
        <translation>√ 是，– 否，X 不再仅母乳，A 不清楚，空格：未询问或未测量。评价不是诊断。</translation>
    </message>
    <message>
        <source>≈ {age}</source>
        <translation>≈{age}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>12.5 and 12,5 are the same. Write no sign for thousands. The field shows again what was understood.</source>
        <translation>12.5和12,5是一样的。不要写千位分隔符。录入框会再显示一遍所理解的数值。</translation>
    </message>
    <message>
        <source>About Balai</source>
        <translation>关于Balai</translation>
    </message>
    <message>
        <source>As long as the post exists: records of children and mothers are needed for years, and the history shows who changed what and lets laptops agree. Nothing is deleted by itself, except old backups, of which fewer are kept the older they are. Who must go, goes by “Erase on request”.</source>
        <translation>本站存在多久就保留多久：儿童和母亲的记录要用很多年，历史能看出谁改了什么，各台电脑也靠它保持一致。不会自动删除任何内容，只有旧备份越旧留得越少。要删除某人的数据，请用“按要求删除”。</translation>
    </message>
    <message>
        <source>Back and forward between pages</source>
        <translation>前一页、后一页</translation>
    </message>
    <message>
        <source>Backups are made by themselves, in the folder of the post and at the second place that you chose under Settings, “Backups”. On the new computer choose “Take over a backup”, plug in the stick, and type the passphrase of that day.</source>
        <translation>备份自动进行，存在本站的文件夹和您在“设置”的“备份”中选择的第二存放处。在新电脑上选择“接用备份”，插上U盘，输入当时的口令。</translation>
    </message>
    <message>
        <source>Balai says that the data are damaged</source>
        <translation>Balai说数据已损坏</translation>
    </message>
    <message>
        <source>Calendar of a date</source>
        <translation>日期的日历</translation>
    </message>
    <message>
        <source>Close the form or card, back to the list</source>
        <translation>关闭表单或卡片，回到列表</translation>
    </message>
    <message>
        <source>Each person opens the post with an own password</source>
        <translation>每人用自己的密码打开本站</translation>
    </message>
    <message>
        <source>Enter nothing more and choose “Go back to a backup”. First you see what it holds and what is missing in it. The damaged files are kept. Afterwards Settings, “Backups”, offers to bring back what can still be read in them, and the next file from another laptop brings what that one has.</source>
        <translation>请不要再录入，选择“退回到备份”。先看备份里有什么、缺少什么。损坏的文件会保留。之后“设置”的“备份”中可以找回还能读出的内容，另一台电脑的下一个文件也会带来它有的内容。</translation>
    </message>
    <message>
        <source>Go to a page or a person by name</source>
        <translation>按名称转到页面或人员</translation>
    </message>
    <message>
        <source>Go to “People and keys” and begin with yourself. Then add the others, with a role each. History shows who did what. When somebody forgets the password, another person gives a new one there; when nobody can, the recovery sheet opens the post.</source>
        <translation>打开“人员与密钥”，先添加自己，再添加其他人，各给一个角色。历史能看出谁做了什么。有人忘记密码时，由另一个人在那里给一个新密码；谁都不能给时，可以用恢复单打开本站。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How long Balai keeps what was entered</source>
        <translation>Balai把录入的内容保留多久</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Lock the window, or let somebody else work</source>
        <translation>锁定窗口，或换别人使用</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Open the post again and go on. There is no need to save when you close Balai.</source>
        <translation>已保存的内容不会丢失。重新打开本站，继续录入即可。关闭Balai时不需要再保存。</translation>
    </message>
    <message>
        <source>Open the line of a list</source>
        <translation>打开列表中的一行</translation>
    </message>
    <message>
        <source>Open the person’s card, “More”, “Erase on request”. What names the person goes for ever, in the history too; what is counted stays without a name. Save a file for the other laptops: they erase it when they take the file in. Delete older backups, also those on sticks. Months that are closed, and papers, stay as they were handed in.</source>
        <translation>打开此人的居民卡，选“更多”、“按要求删除”。能认出此人的内容永久删除，历史中也一样；计数用的内容不带姓名保留。请给其他电脑保存一个文件：它们导入后也会删除。请删除较早的备份，包括U盘上的。已关闭的月份和纸质材料保持上交时的样子。</translation>
    </message>
    <message>
        <source>Pages of the rail</source>
        <translation>侧栏的页面</translation>
    </message>
    <message>
        <source>Press your name at the foot of the window, or Ctrl+L. The window locks; the next person types name and PIN or password. It also locks by itself when nobody works for some minutes.</source>
        <translation>按窗口下方您的姓名，或Ctrl+L。窗口锁定后，下一个人输入姓名和PIN或密码。几分钟没有人操作也会自动锁定。</translation>
    </message>
    <message>
        <source>Press “Undo” at the foot of the window, or Ctrl+Z. What was done on an earlier day is undone on the page History.</source>
        <translation>请按窗口下方的“撤销”，或Ctrl+Z。以前做的操作可以在“历史”页撤销。</translation>
    </message>
    <message>
        <source>Residents, “Duplicates”, shows all pairs that may be one person or one house, with the reason. Look at both side by side: make them one, or say that they are two, and Balai does not ask again. Either can be undone. Two laptops that joined them differently agree after the next exchange.</source>
        <translation>“居民”的“重复登记”列出可能是同一个人或同一户的所有成对记录和理由。请并排对照：合并为一个，或说明是两个，Balai就不再问。两种决定都能撤销。两台电脑合并方式不同时，下次交换数据后会一致。</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存表单</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Somebody else sits down at the laptop</source>
        <translation>换别人使用电脑</translation>
    </message>
    <message>
        <source>Somebody wants their data erased</source>
        <translation>有人要求删除自己的数据</translation>
    </message>
    <message>
        <source>Somebody was entered twice</source>
        <translation>有人被重复登记</translation>
    </message>
    <message>
        <source>Something that only the midwife should know</source>
        <translation>只应让助产士知道的事</translation>
    </message>
    <message>
        <source>Something was entered wrongly</source>
        <translation>录错了内容</translation>
    </message>
    <message>
        <source>Take the recovery sheet and choose “Forgot the passphrase?” where the passphrase is asked for.</source>
        <translation>拿出恢复单，在要求输入口令的地方选择“忘记口令？”。</translation>
    </message>
    <message>
        <source>The computer breaks or is stolen</source>
        <translation>电脑坏了或被偷</translation>
    </message>
    <message>
        <source>The day of birth is not known</source>
        <translation>不知道出生的具体日子</translation>
    </message>
    <message>
        <source>The main button of the page, for example a new resident</source>
        <translation>本页的主要按钮，例如新增居民</translation>
    </message>
    <message>
        <source>The passphrase was forgotten</source>
        <translation>忘记了口令</translation>
    </message>
    <message>
        <source>The power went</source>
        <translation>停电了</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>撤销最后一步</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. It needs no internet.</source>
        <translation>版本{version}。自由软件，采用GNU通用公共许可证第3版或更高版本。不需要联网。</translation>
    </message>
    <message>
        <source>Weights and heights</source>
        <translation>体重和身高</translation>
    </message>
    <message>
        <source>Write it on the person&apos;s card under “For the midwife”. Only she can read it, with her own passphrase; others see that she follows up. She chooses the passphrase once, under Settings, “Key of the midwife”.</source>
        <translation>写在居民卡的“仅助产士可见”中。只有她能用自己的口令看到；别人只看到由她跟进。她在“设置”的“助产士密钥”中设定一次口令即可。</translation>
    </message>
    <message>
        <source>Write only the month and the year, or only the year. Or choose “Only the age is known”. Never invent a day.</source>
        <translation>只写年和月，或只写年。也可以选择“只知道年龄”。千万不要编造日子。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Each thing that is saved appears here. It can be looked at and undone, also months later.</source>
        <translation>每次保存的内容都显示在这里，可以查看和撤销，几个月后也可以。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing was done in this post yet</source>
        <translation>本站还没有任何操作</translation>
    </message>
    <message>
        <source>Other computer</source>
        <translation>其他电脑</translation>
    </message>
    <message>
        <source>Search what was done, or who did it</source>
        <translation>查找做过的操作，或是谁做的</translation>
    </message>
    <message>
        <source>Show older actions</source>
        <translation>显示更早的操作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This action was undone.</source>
        <translation>此操作已被撤销。</translation>
    </message>
    <message>
        <source>Try fewer letters or another word.</source>
        <translation>请少输几个字母，或换一个词。</translation>
    </message>
    <message>
        <source>Undo this action</source>
        <translation>撤销此操作</translation>
    </message>
    <message>
        <source>Undoes an action</source>
        <translation>撤销了一项操作</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more entries</source>
        <translation>
            <numerusform>另有{n}条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>there again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}，{when}</translation>
    </message>
</context>
<context>
    <name>Home visits</name>
    <message>
        <source>A health worker was told</source>
        <translation>已告知卫生人员</translation>
    </message>
    <message>
        <source>A temperature lies between {least} and {most} °C. Read it again.</source>
        <translation>体温应在{least}到{most}°C之间。请再看一次读数。</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>健康指导</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>家访之后</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Another visit is stored on {day}. Open that one, or choose another day.</source>
        <translation>{day}已登记过一次家访。请打开那一次，或选择其他日期。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer at a visit</source>
        <translation>家访中的回答</translation>
    </message>
    <message>
        <source>Ask and look</source>
        <translation>询问和查看</translation>
    </message>
    <message>
        <source>Ask the midwife before you go. Why stays between her and the family.</source>
        <translation>去之前先问助产士。原因只有她和家人知道。</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Came to 1-4</source>
        <translation>结果1-4</translation>
    </message>
    <message>
        <source>Came to: {words}.</source>
        <translation>结果：{words}。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核查表</translation>
    </message>
    <message>
        <source>Checklists for the people of the week</source>
        <translation>本周家访对象的核查表</translation>
    </message>
    <message>
        <source>Choose what the visit came to.</source>
        <translation>请选择家访结果。</translation>
    </message>
    <message>
        <source>Choose whom it is about.</source>
        <translation>请选择涉及谁。</translation>
    </message>
    <message>
        <source>Choose whom the visit was about.</source>
        <translation>请选择家访对象。</translation>
    </message>
    <message>
        <source>Class of findings</source>
        <translation>发现的类别</translation>
    </message>
    <message>
        <source>Copy line by line, in the order of the paper. Enter goes on, 1 is yes, 2 is no. The next line follows by itself.</source>
        <translation>按纸上的顺序逐行抄录。按回车键往下，1为是，2为否。下一行会自动出现。</translation>
    </message>
    <message>
        <source>Correct the visit</source>
        <translation>更正家访</translation>
    </message>
    <message>
        <source>Correct the visit of {day}</source>
        <translation>更正{day}的家访</translation>
    </message>
    <message>
        <source>Danger sign</source>
        <translation>危险体征</translation>
    </message>
    <message>
        <source>Danger sign at home on {day}. Write on which day a health worker was told, or refer.</source>
        <translation>{day}在家中发现危险体征。请填写哪天告知了卫生人员，或转诊。</translation>
    </message>
    <message>
        <source>Danger sign at home, and no health worker was told</source>
        <translation>在家中发现危险体征，但未告知卫生人员</translation>
    </message>
    <message>
        <source>Danger sign: go to the health centre today, and tell the midwife now.</source>
        <translation>有危险体征：今天就去卫生院，并马上告诉助产士。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>日期和地点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the visit: {name}</source>
        <translation>家访日期：{name}</translation>
    </message>
    <message>
        <source>Did not want a visit</source>
        <translation>不愿接受家访</translation>
    </message>
    <message>
        <source>Does not follow the treatment</source>
        <translation>未按要求治疗</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>{day}已完成</translation>
    </message>
    <message>
        <source>Doors that one volunteer visits in a week</source>
        <translation>一名志愿者一周走访的户数</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应在日期</translation>
    </message>
    <message>
        <source>Empty checklists for visits</source>
        <translation>空白家访核查表</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>{name}家</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续跟进</translation>
    </message>
    <message>
        <source>Follow-up after visits, week from {first} to {last}</source>
        <translation>家访后续跟进，{first}至{last}这一周</translation>
    </message>
    <message>
        <source>Follow-up form</source>
        <translation>后续跟进表</translation>
    </message>
    <message>
        <source>For example: came to the post, away for the harvest.</source>
        <translation>例如：来过本站、外出收割。</translation>
    </message>
    <message>
        <source>Found a b c d</source>
        <translation>发现a b c d</translation>
    </message>
    <message>
        <source>Found: {words}.</source>
        <translation>发现：{words}。</translation>
    </message>
    <message>
        <source>Has no access to care</source>
        <translation>无法就医</translation>
    </message>
    <message>
        <source>Health worker told</source>
        <translation>已告知卫生人员</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>家访</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Known: {words}</source>
        <translation>已知：{words}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Later open Home visits, press Type back, type the number of the list, and copy line by line.</source>
        <translation>之后打开“家访”，按“回录”，输入名单编号，逐行抄录。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>名单{number}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Look again: {name}</source>
        <translation>再看一次：{name}</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>已再看</translation>
    </message>
    <message>
        <source>Looked again: {name}</source>
        <translation>已再看：{name}</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>再看日期</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>见到</translation>
    </message>
    <message>
        <source>Met at home on {day}, and died on {death}. Correct one of the dates.</source>
        <translation>{day}在家中见到，但已于{death}去世。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>最紧急</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>母亲：{name}</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, street, volunteer or list</source>
        <translation>姓名、街道、志愿者或名单</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>下次家访</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No list of this week has this number. Choose the week at the top, then type it again.</source>
        <translation>本周没有这个编号的名单。请在上方选择周，再输入一次。</translation>
    </message>
    <message>
        <source>No plan for this week yet</source>
        <translation>本周还没有计划</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody is to be visited who does not stand in the plan already.</source>
        <translation>需家访的人都已在计划中。</translation>
    </message>
    <message>
        <source>Nobody looks after this street</source>
        <translation>这条街没有人负责</translation>
    </message>
    <message>
        <source>Nobody of the post has visited yet.</source>
        <translation>本站还没有人家访过。</translation>
    </message>
    <message>
        <source>Nobody waits for a visit</source>
        <translation>没有人等待家访</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>不在家</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未见到</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note something to look at again</source>
        <translation>登记需再看的事</translation>
    </message>
    <message>
        <source>Nothing is to be looked at again</source>
        <translation>没有需再看的事</translation>
    </message>
    <message>
        <source>Number of the list</source>
        <translation>名单编号</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>纸张编号</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>在计划中</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>One yes: go to the health centre today</source>
        <translation>有一项“是”：今天就去卫生院</translation>
    </message>
    <message>
        <source>Only the midwife reads this.</source>
        <translation>仅助产士可见。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Page Down passes over a part on which nothing is written. Ctrl+S stores the line.</source>
        <translation>按Page Down跳过没有填写的部分。按Ctrl+S保存这一行。</translation>
    </message>
    <message>
        <source>Plan a visit: {name}</source>
        <translation>安排家访：{name}</translation>
    </message>
    <message>
        <source>Plan of the week</source>
        <translation>本周计划</translation>
    </message>
    <message>
        <source>Plan of the week, a paper for each volunteer</source>
        <translation>本周计划，每名志愿者一张纸</translation>
    </message>
    <message>
        <source>Plan the visits from {first} to {last}</source>
        <translation>安排{first}至{last}的家访</translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation>制定本周计划</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>计划的家访</translation>
    </message>
    <message>
        <source>Planned visits at home</source>
        <translation>计划的家访</translation>
    </message>
    <message>
        <source>Press “Plan the week”: each volunteer gets the most urgent doors of her streets, in the order in which they lie.</source>
        <translation>按“制定本周计划”：每名志愿者会分到自己街道上最紧急的几户，按路线先后排列。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Promised to go on</source>
        <translation>答应坚持下去</translation>
    </message>
    <message>
        <source>Put back on the plan</source>
        <translation>放回计划</translation>
    </message>
    <message>
        <source>Put back on the plan: {name}</source>
        <translation>放回计划：{name}</translation>
    </message>
    <message>
        <source>Put on the plan of this week</source>
        <translation>列入本周计划</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recap of the week&apos;s visits for the health centre</source>
        <translation>交卫生院的本周家访汇总</translation>
    </message>
    <message>
        <source>Recap of the week&apos;s visits for the village, without names</source>
        <translation>交村里的本周家访汇总，不含姓名</translation>
    </message>
    <message>
        <source>Refer to a health worker</source>
        <translation>转给卫生人员</translation>
    </message>
    <message>
        <source>Reminded to go for a check</source>
        <translation>已提醒去检查</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>删除家访</translation>
    </message>
    <message>
        <source>Remove the visit of {day}</source>
        <translation>删除{day}的家访</translation>
    </message>
    <message>
        <source>Remove the visit: {name}</source>
        <translation>删除家访：{name}</translation>
    </message>
    <message>
        <source>Remove what was to be looked at again: {name}</source>
        <translation>删除需再看的事：{name}</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>居民卡</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Signature of the person visited</source>
        <translation>受访者签名</translation>
    </message>
    <message>
        <source>Signature of the volunteer</source>
        <translation>志愿者签名</translation>
    </message>
    <message>
        <source>Signs of TB</source>
        <translation>结核病症状</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Some lines are for the midwife alone. They can be typed once she has chosen her key in Settings.</source>
        <translation>有些行仅助产士可见。她在“设置”中设好自己的密钥后才能录入。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Source: {source} (not confirmed by a health worker yet)</source>
        <translation>来源：{source}（尚未经卫生人员确认）</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>谈话对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Still to be visited</source>
        <translation>尚待家访</translation>
    </message>
    <message>
        <source>Still to visit</source>
        <translation>尚待家访</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>移出计划</translation>
    </message>
    <message>
        <source>Take off the plan: {name}</source>
        <translation>移出计划：{name}</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Taken off the plan because</source>
        <translation>移出计划的原因</translation>
    </message>
    <message>
        <source>Taken off: {why}</source>
        <translation>已移出：{why}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>体温（0.1°C）</translation>
    </message>
    <message>
        <source>Temperature °C (37.5 or more: go to the health centre)</source>
        <translation>体温°C（37.5或以上：去卫生院）</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>The plan of a week takes the most urgent ones of each volunteer.</source>
        <translation>周计划选取每名志愿者最紧急的几户。</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>本周数据</translation>
    </message>
    <message>
        <source>Things to look at again at home</source>
        <translation>在家中需要再看一看的事项</translation>
    </message>
    <message>
        <source>This follow-up is not here any more. Look at the list again.</source>
        <translation>这条跟进已不在。请再看一下名单。</translation>
    </message>
    <message>
        <source>This line is not in the plan any more. Look at the week again.</source>
        <translation>这一行已不在计划中。请再看一下本周计划。</translation>
    </message>
    <message>
        <source>This line is not there any more. Look at the list again.</source>
        <translation>这一行已不在。请再看一下名单。</translation>
    </message>
    <message>
        <source>This visit is not here any more. Look at the list again.</source>
        <translation>这次家访已不在。请再看一下名单。</translation>
    </message>
    <message>
        <source>To be visited</source>
        <translation>待家访</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>需再看</translation>
    </message>
    <message>
        <source>To look at again: {name}</source>
        <translation>需再看：{name}</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>待家访</translation>
    </message>
    <message>
        <source>Told a health worker on</source>
        <translation>告知卫生人员的日期</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>回录</translation>
    </message>
    <message>
        <source>Type back from paper</source>
        <translation>从纸上回录</translation>
    </message>
    <message>
        <source>Type the last figures of the number on the sheet, then press Enter.</source>
        <translation>输入纸上编号的最后几位数字，然后按回车键。</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>家访</translation>
    </message>
    <message>
        <source>Visit at home: the house</source>
        <translation>家访：住户</translation>
    </message>
    <message>
        <source>Visit at home: {group}</source>
        <translation>家访：{group}</translation>
    </message>
    <message>
        <source>Visit at home: {name}</source>
        <translation>家访：{name}</translation>
    </message>
    <message>
        <source>Visit: {name}</source>
        <translation>家访：{name}</translation>
    </message>
    <message>
        <source>Visited at home after the death</source>
        <translation>去世后的家访</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>家访人</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>家访日期</translation>
    </message>
    <message>
        <source>Visited on {day}</source>
        <translation>{day}已家访</translation>
    </message>
    <message>
        <source>Visits at home from {first} to {last}</source>
        <translation>{first}至{last}的家访</translation>
    </message>
    <message>
        <source>Visits at home from {first} to {last}: recap</source>
        <translation>{first}至{last}的家访：汇总</translation>
    </message>
    <message>
        <source>Visits at home in the month</source>
        <translation>本月家访</translation>
    </message>
    <message>
        <source>Volunteer: {name}</source>
        <translation>志愿者：{name}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周起始</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a visit leaves open stands here until somebody looked again.</source>
        <translation>家访中未了结的事列在这里，直到有人再去看过。</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>What is printed in the boxes is known already: ask only about the rest.</source>
        <translation>格子里印好的内容是已知的：只问其余的。</translation>
    </message>
    <message>
        <source>What to look at again</source>
        <translation>需再看什么</translation>
    </message>
    <message>
        <source>What to look at again then</source>
        <translation>到时需再看什么</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>What was done, advice</source>
        <translation>所做的事和建议</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的情况</translation>
    </message>
    <message>
        <source>What was found and done</source>
        <translation>发现和处理</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>当时发现的情况</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>谁去</translation>
    </message>
    <message>
        <source>Who is to be visited, and why, stands here: the most urgent first.</source>
        <translation>这里列出需家访的人和原因：最紧急的在前。</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>谁看的</translation>
    </message>
    <message>
        <source>Who visits {name}</source>
        <translation>谁去家访{name}</translation>
    </message>
    <message>
        <source>Whom this visit is about is not in the list any more.</source>
        <translation>这次家访的对象已不在名单中。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>原因：{reasons}</translation>
    </message>
    <message>
        <source>Write down a visit</source>
        <translation>登记家访</translation>
    </message>
    <message>
        <source>Write down the visit</source>
        <translation>登记家访</translation>
    </message>
    <message>
        <source>Write the number in front of the answer, 1 to {last}.</source>
        <translation>请填写答案前的编号，1到{last}。</translation>
    </message>
    <message>
        <source>Write what is to be looked at again.</source>
        <translation>请填写需再看什么。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a has no access to care, b does not follow the treatment, c danger sign, d signs of TB.</source>
        <translation>a无法就医，b未按要求治疗，c危险体征，d结核病症状。</translation>
    </message>
    <message>
        <source>an answer and a class of findings, e.g. yes:danger_sign</source>
        <translation>一个答案和一类发现，例如yes:danger_sign</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>由{name}</translation>
    </message>
    <message>
        <source>danger sign on {day}</source>
        <translation>{day}有危险体征</translation>
    </message>
    <message>
        <source>danger sign on {day}: {sign}</source>
        <translation>{day}有危险体征：{sign}</translation>
    </message>
    <message>
        <source>did not come on {day}</source>
        <translation>{day}没来</translation>
    </message>
    <message>
        <source>does not eat the extra food every day</source>
        <translation>没有每天吃加餐</translation>
    </message>
    <message>
        <source>doors</source>
        <translation>户</translation>
    </message>
    <message>
        <source>health worker told on {day}</source>
        <translation>{day}已告知卫生人员</translation>
    </message>
    <message>
        <source>last birth {day}</source>
        <translation>上次分娩{day}</translation>
    </message>
    <message>
        <source>last visited on {day}</source>
        <translation>上次家访{day}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第{number}行</translation>
    </message>
    <message>
        <source>lives close to somebody with TB</source>
        <translation>与结核病人密切接触</translation>
    </message>
    <message>
        <source>needs help in daily life (AKS {score})</source>
        <translation>日常生活需要帮助（AKS {score}）</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>从未家访</translation>
    </message>
    <message>
        <source>next visit {day}</source>
        <translation>下次家访{day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no birth certificate: {name}</source>
        <translation>没有出生证：{name}</translation>
    </message>
    <message>
        <source>no blood sample of the newborn (SHK) yet</source>
        <translation>新生儿足跟血（SHK）还没采</translation>
    </message>
    <message>
        <source>no check of this pregnancy yet</source>
        <translation>本次妊娠还没有产检</translation>
    </message>
    <message>
        <source>no health insurance: {name}</source>
        <translation>没有医保：{name}</translation>
    </message>
    <message>
        <source>no safe water</source>
        <translation>没有安全饮水</translation>
    </message>
    <message>
        <source>no toilet</source>
        <translation>没有厕所</translation>
    </message>
    <message>
        <source>not given: {what}</source>
        <translation>未给：{what}</translation>
    </message>
    <message>
        <source>signs of TB on {day}, no result yet</source>
        <translation>{day}有结核病症状，还没有结果</translation>
    </message>
    <message>
        <source>the midwife asks for this visit</source>
        <translation>助产士要求这次家访</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day of the visit.</source>
        <translation>{day}还没到。请填写家访日期。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write the day on which it was done.</source>
        <translation>{day}还没到。请填写完成日期。</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day}晚于去世日期（{death}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day}早于出生日期（{birth}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} is before the visit of {visited}. Check the date.</source>
        <translation>{day}早于{visited}的家访。请核对日期。</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}，{place}</translation>
    </message>
    <message>
        <source>{done} of {all} typed back</source>
        <translation>已回录{done}/{all}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{illness}: not seen this month</source>
        <translation>{illness}：本月尚未随访</translation>
    </message>
    <message>
        <source>{illness}: still high</source>
        <translation>{illness}：仍偏高</translation>
    </message>
    <message>
        <source>{list} · {line}</source>
        <translation>{list} · {line}</translation>
    </message>
    <message>
        <source>{list}, line {number}</source>
        <translation>{list}，第{number}行</translation>
    </message>
    <message>
        <source>{met} met, {left} left</source>
        <translation>见到{met}，剩余{left}</translation>
    </message>
    <message>
        <source>{name}: to be looked at again since {day}.</source>
        <translation>{name}：从{day}起需要再去看看。</translation>
    </message>
    <message>
        <source>{number} {words}</source>
        <translation>{number} {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} doors</source>
        <translation>
            <numerusform>{n}户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people whose blood pressure was never measured</source>
        <translation>
            <numerusform>{n}人从未量过血压</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tablets so far</source>
        <translation>
            <numerusform>至今{n}片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to look at again at home</source>
        <translation>
            <numerusform>家访后有{n}件事需再看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at again</source>
        <translation>
            <numerusform>需再看{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits of this week are still to be made</source>
        <translation>
            <numerusform>本周还有{n}次家访未做</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits planned for the week of {day} are not written down.</source>
        <translation>
            <numerusform>{day}那一周计划的{n}次家访还没有登记。</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}, since {day}</source>
        <translation>{reason}，{day}起</translation>
    </message>
    <message>
        <source>{sign}: ask the midwife before you go.</source>
        <translation>{sign}：去之前先问助产士。</translation>
    </message>
    <message>
        <source>{systolic}/{diastolic} on {day}</source>
        <translation>{day}血压{systolic}/{diastolic}</translation>
    </message>
    <message>
        <source>{what} is due</source>
        <translation>该做{what}</translation>
    </message>
    <message>
        <source>{what} was missed</source>
        <translation>{what}未做</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add the people who open this post first. Then a new key can be made.</source>
        <translation>请先添加打开本站的人员，然后才能换新密钥。</translation>
    </message>
    <message>
        <source>Give this laptop a new key</source>
        <translation>给这台电脑换新密钥</translation>
    </message>
    <message>
        <source>Make a recovery sheet under “People and keys” first: the sheet that was printed when the post was made does not open the new key.</source>
        <translation>请先在“人员与密钥”中制作恢复单：建站时打印的恢复单打不开新密钥。</translation>
    </message>
    <message>
        <source>Name and password do not fit together. Check capital letters and the keyboard&apos;s language, then type both again.</source>
        <translation>姓名和密码对不上。请检查大小写和键盘语言，再把两项都输入一次。</translation>
    </message>
    <message>
        <source>One of the 12 words is wrong or in the wrong place. Compare them with the recovery sheet, one by one.</source>
        <translation>12个词里有一个写错了或位置不对。请与恢复单逐个核对。</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong several times. Wait {n} seconds, then try again.</source>
        <translation>
            <numerusform>已输错几次。请等{n}秒再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Choose one of at least {n} characters, for example four words.</source>
        <translation>
            <numerusform>口令太短。请至少用{n}个字符，例如四个词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too short. Choose one of at least {n} characters, for example four words.</source>
        <translation>
            <numerusform>密码太短。请至少用{n}个字符，例如四个词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recovery sheet has 12 words; {n} were typed.</source>
        <translation>
            <numerusform>恢复单上有12个词，只输入了{n}个。</numerusform>
        </translation>
    </message>
    <message>
        <source>These recovery words are not those of this post. Look for the sheet that was printed last.</source>
        <translation>这些恢复词不是本站的。请找最后一次打印的恢复单。</translation>
    </message>
    <message>
        <source>This copy of a post belongs to another health centre. Take the post in again by a new invitation.</source>
        <translation>这份站点副本属于另一个卫生院。请用新的邀请重新接入该站。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this post. Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>这不是本站的口令。请检查大小写和键盘语言，再输入一次。</translation>
    </message>
    <message>
        <source>This post needs its passphrase or its 12 recovery words.</source>
        <translation>需要口令或12个恢复词才能打开本站。</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not on any recovery sheet. Is it “{likely}”?</source>
        <translation>第{position}个词“{word}”不在任何恢复单上。是不是“{likely}”？</translation>
    </message>
    <message>
        <source>Word {position}, “{word}”, is not on any recovery sheet. Look at the sheet again.</source>
        <translation>第{position}个词“{word}”不在任何恢复单上。请再看一遍恢复单。</translation>
    </message>
</context>
<context>
    <name>Midwife&apos;s key</name>
    <message>
        <source>Only the midwife can do this. Let her unlock her entries with her passphrase first.</source>
        <translation>只有助产士能这样做。请她先用口令打开自己的记录。</translation>
    </message>
    <message>
        <source>The midwife has not chosen a passphrase in this post yet. She does it under Settings.</source>
        <translation>助产士还没有在本站设定口令。请她在“设置”中设定。</translation>
    </message>
    <message>
        <source>These words are not those of the midwife&apos;s recovery sheet. Look for the sheet that was printed last.</source>
        <translation>这些词不是助产士恢复单上的。请找最后一次打印的恢复单。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the midwife. Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>这不是助产士的口令。请检查大小写和键盘语言，再输入一次。</translation>
    </message>
    <message>
        <source>This post has a key of the midwife already. Change its passphrase, or use the words of the midwife&apos;s recovery sheet.</source>
        <translation>本站已有助产士密钥。请修改口令，或使用助产士恢复单上的词。</translation>
    </message>
    <message>
        <source>This post has no key of the midwife yet, so this entry cannot be kept for her alone. Let the midwife choose her passphrase under Settings, then enter it again. Nothing was stored.</source>
        <translation>本站还没有助产士密钥，因此不能只为她保存这条记录。请助产士在“设置”中设定口令，然后再登记一次。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Type the midwife&apos;s passphrase.</source>
        <translation>请输入助产士口令。</translation>
    </message>
</context>
<context>
    <name>Month end</name>
    <message>
        <source>A newer version of Balai may have written them: update Balai on this computer.</source>
        <translation>可能是较新版本的Balai写入的：请在这台电脑上更新Balai。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Add signed pages…</source>
        <translation>添加已签字页…</translation>
    </message>
    <message>
        <source>Add the signed page “{title}”</source>
        <translation>添加已签字页“{title}”</translation>
    </message>
    <message>
        <source>After the month is closed, later corrections are listed here. A signed paper never changes by itself.</source>
        <translation>本月关闭以后，后来的更正会列在这里。签过字的纸不会自己改变。</translation>
    </message>
    <message>
        <source>All questions about this month are answered. You can close it.</source>
        <translation>本月的问题都已处理，可以关闭了。</translation>
    </message>
    <message>
        <source>As each form asks</source>
        <translation>按各表的要求</translation>
    </message>
    <message>
        <source>Bring the signed pages to the health centre, then write down when.</source>
        <translation>请把已签字页送到卫生院，然后登记送出日期。</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Changed since printing</source>
        <translation>打印后有改动</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Choose the registers that are handed in</source>
        <translation>选择要上交的登记册</translation>
    </message>
    <message>
        <source>Close and make the registers</source>
        <translation>关闭并生成登记册</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>关闭本月</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>关闭本月…</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>关闭{month}</translation>
    </message>
    <message>
        <source>Close {month} first: what is sent must be kept as it was printed.</source>
        <translation>请先关闭{month}：送出的内容要按打印时的样子保存。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>关闭人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Closed register</source>
        <translation>已关闭的登记册</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comparing the papers with what is stored now…</source>
        <translation>正在把纸上的内容与现在的记录比较…</translation>
    </message>
    <message>
        <source>Correct value</source>
        <translation>正确内容</translation>
    </message>
    <message>
        <source>Correct what the health centre asks for, then print the registers anew.</source>
        <translation>请更正卫生院指出的地方，然后重新打印登记册。</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>更正单</translation>
    </message>
    <message>
        <source>Correction sheet of {month}</source>
        <translation>{month}更正单</translation>
    </message>
    <message>
        <source>Correction sheet…</source>
        <translation>更正单…</translation>
    </message>
    <message>
        <source>Corrects registers that were closed on {day}.</source>
        <translation>更正{day}关闭的登记册。</translation>
    </message>
    <message>
        <source>Corrects registers that were closed on {day}. Correction sheet {revision}, replaces the one of {before}.</source>
        <translation>更正{day}关闭的登记册。第{revision}版更正单，替代{before}的版本。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>{day}前上交</translation>
    </message>
    <message>
        <source>Each register is made anew as the next revision and names the one that it replaces. The older papers stay kept.</source>
        <translation>每本登记册都会重新生成为下一版，并注明替代哪一版。以前的纸质版本继续保留。</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Enter opens the person&apos;s card.</source>
        <translation>按回车键打开该人的居民卡。</translation>
    </message>
    <message>
        <source>First enter everybody who came, and finish the open day.</source>
        <translation>先把到场的人都登记好，再结束服务日。</translation>
    </message>
    <message>
        <source>First printing</source>
        <translation>首次打印</translation>
    </message>
    <message>
        <source>Folder or stick for the registers</source>
        <translation>保存登记册的文件夹或U盘</translation>
    </message>
    <message>
        <source>For example: a child was weighed twice.</source>
        <translation>例如：一个孩子称了两次。</translation>
    </message>
    <message>
        <source>Go to the open day</source>
        <translation>去服务日</translation>
    </message>
    <message>
        <source>Heading of the column</source>
        <translation>列的表头</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of the month</source>
        <translation>本月历史</translation>
    </message>
    <message>
        <source>In Balai now</source>
        <translation>Balai中现在</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>此状态起始日期</translation>
    </message>
    <message>
        <source>It came back…</source>
        <translation>已退回…</translation>
    </message>
    <message>
        <source>It is checked</source>
        <translation>核对完毕</translation>
    </message>
    <message>
        <source>It was accepted</source>
        <translation>已被接收</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>已送出…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>打印语言</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>放大（Ctrl +）</translation>
    </message>
    <message>
        <source>Look for the absent</source>
        <translation>走访未到者</translation>
    </message>
    <message>
        <source>Looking for absent people</source>
        <translation>正在走访未到者</translation>
    </message>
    <message>
        <source>Looking through the month…</source>
        <translation>正在查看本月情况…</translation>
    </message>
    <message>
        <source>Made now from what was printed then. The signed paper is the one in {language}.</source>
        <translation>根据当时打印的内容现在制作。签字的是{language}版。</translation>
    </message>
    <message>
        <source>Make the registers anew</source>
        <translation>重新生成登记册</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month&apos;s report</source>
        <translation>本月报表</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新增行</translation>
    </message>
    <message>
        <source>No open day is entered in this month yet.</source>
        <translation>本月还没有登记服务日。</translation>
    </message>
    <message>
        <source>No printer is connected. Save the registers on a stick and print them elsewhere.</source>
        <translation>没有连接打印机。请把登记册存到U盘，到别处打印。</translation>
    </message>
    <message>
        <source>No register is chosen to be handed in. Choose at least one in the list of registers that you hand in.</source>
        <translation>还没有选择要上交的登记册。请在上交登记册的清单中至少选一本。</translation>
    </message>
    <message>
        <source>No signed pages yet</source>
        <translation>还没有已签字页</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Not confirmed: ask the health centre on which day it wants the report.</source>
        <translation>尚未确认：请问卫生院希望哪一天收到报表。</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>已不在表中</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing has changed since printing</source>
        <translation>打印后没有改动</translation>
    </message>
    <message>
        <source>Nothing has changed since {month} was printed, so there is nothing to correct.</source>
        <translation>{month}打印后没有改动，无需更正。</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>什么都不缺</translation>
    </message>
    <message>
        <source>Nothing is printed yet</source>
        <translation>还没有打印</translation>
    </message>
    <message>
        <source>Nothing was written of this month yet</source>
        <translation>本月还没有任何记录</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸上</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Once the month is closed, its registers stay here exactly as they were printed.</source>
        <translation>本月关闭后，登记册会按打印时的样子保存在这里。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>服务日</translation>
    </message>
    <message>
        <source>Open day finished</source>
        <translation>服务日已结束</translation>
    </message>
    <message>
        <source>Open the lines below one by one. What is mended goes off the list.</source>
        <translation>请逐条打开下面的内容。改好的会从清单中消失。</translation>
    </message>
    <message>
        <source>Open {month} again</source>
        <translation>重新打开{month}</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Opened again by</source>
        <translation>重新打开人</translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation>重新打开日期</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF文件</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>纸的页数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Photo of the page</source>
        <translation>页面照片</translation>
    </message>
    <message>
        <source>Photo taken on</source>
        <translation>拍照日期</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>图片和PDF</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>打印并签字</translation>
    </message>
    <message>
        <source>Print anew as a revision…</source>
        <translation>重新打印为新版…</translation>
    </message>
    <message>
        <source>Print anew…</source>
        <translation>重新打印…</translation>
    </message>
    <message>
        <source>Print the registers…</source>
        <translation>打印登记册…</translation>
    </message>
    <message>
        <source>Print this one…</source>
        <translation>打印这一本…</translation>
    </message>
    <message>
        <source>Print {month} anew</source>
        <translation>重新打印{month}</translation>
    </message>
    <message>
        <source>Print, let everybody sign, and keep a photo of the signed pages.</source>
        <translation>打印，请各位签字，并给已签字页拍照保存。</translation>
    </message>
    <message>
        <source>Printed on {day} from the rows that were closed on {closed}. What was signed then is in {language}.</source>
        <translation>{day}打印，内容为{closed}关闭时的记录。当时签字的是{language}版。</translation>
    </message>
    <message>
        <source>Printed registers</source>
        <translation>已打印的登记册</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Register {done} of {total} is made. You can stop; nothing is stored before all are made.</source>
        <translation>正在生成第{done}本登记册，共{total}本。可以停止；全部生成之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Registers that are handed in</source>
        <translation>上交的登记册</translation>
    </message>
    <message>
        <source>Registers would be wrong</source>
        <translation>登记册会出错</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>移除此页</translation>
    </message>
    <message>
        <source>Remove the signed page “{title}”</source>
        <translation>移除已签字页“{title}”</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>Report of {month} accepted</source>
        <translation>{month}报表已被接收</translation>
    </message>
    <message>
        <source>Report of {month} came back</source>
        <translation>{month}报表已退回</translation>
    </message>
    <message>
        <source>Report of {month} sent</source>
        <translation>{month}报表已送出</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>Revision {revision}, replaces the one of {day}. Reason: {reason}</source>
        <translation>第{revision}版，替代{day}的版本。原因：{reason}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row and column are those of the printed register. A row that is new there has no number yet.</source>
        <translation>行和列按打印的登记册编号。新增的行在那里还没有编号。</translation>
    </message>
    <message>
        <source>Rows of a closed register</source>
        <translation>已关闭登记册的行</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存PDF</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存PDF…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送交</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>再显示{n}条</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed page</source>
        <translation>已签字页</translation>
    </message>
    <message>
        <source>Signed pages</source>
        <translation>已签字页</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>缩小（Ctrl −）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps of the month</source>
        <translation>本月的步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing was closed.</source>
        <translation>已停止，没有关闭任何内容。</translation>
    </message>
    <message>
        <source>Take a photo of each signed page, or scan it, and drop the files here. They are kept encrypted on this laptop.</source>
        <translation>给每一张已签字页拍照或扫描，把文件拖到这里。文件会加密保存在这台电脑上。</translation>
    </message>
    <message>
        <source>The absent</source>
        <translation>未到者</translation>
    </message>
    <message>
        <source>The file is missing or damaged</source>
        <translation>文件缺失或已损坏</translation>
    </message>
    <message>
        <source>The form itself was changed, not only what stands on it</source>
        <translation>改动的是表格本身，不只是表中的内容</translation>
    </message>
    <message>
        <source>The health centre wants something corrected.</source>
        <translation>卫生院要求更正。</translation>
    </message>
    <message>
        <source>The kept rows of “{title}” cannot be read. The printed pages are safe.</source>
        <translation>“{title}”保存的行无法读取。打印的页面完好。</translation>
    </message>
    <message>
        <source>The month is not over</source>
        <translation>本月还没有结束</translation>
    </message>
    <message>
        <source>The registers are made and kept as they are now. What is corrected later is listed, and the papers stay as they are.</source>
        <translation>按现在的内容生成并保存登记册。以后的更正会列出来，纸上的内容保持不变。</translation>
    </message>
    <message>
        <source>The registers are made and kept as they are printed.</source>
        <translation>按打印的样子生成并保存登记册。</translation>
    </message>
    <message>
        <source>The report is due on this day of the next month</source>
        <translation>报表在下个月的这一天前上交</translation>
    </message>
    <message>
        <source>The report of {month} came back: mend it and send it again</source>
        <translation>{month}报表已退回：请更正后再次送出</translation>
    </message>
    <message>
        <source>The report of {month} is due on {day}</source>
        <translation>{month}报表须在{day}前上交</translation>
    </message>
    <message>
        <source>The report of {month} was due on {day}</source>
        <translation>{month}报表应在{day}前上交，已过期</translation>
    </message>
    <message>
        <source>The report of {month} was sent with these registers. Open the month again instead, and say why.</source>
        <translation>{month}的报表已连同这些登记册送出。请改为重新打开本月，并说明原因。</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>These are made when a month is closed. If none is ticked, the country pack chooses.</source>
        <translation>关闭月份时生成这些登记册。如果一本都不勾选，则按国家包的设定。</translation>
    </message>
    <message>
        <source>These signs are in no font and stand as boxes on paper: {signs}</source>
        <translation>这些符号没有可用的字体，打印时会显示为方框：{signs}</translation>
    </message>
    <message>
        <source>This file is in the list already, as “{title}”.</source>
        <translation>列表中已有此文件，名为“{title}”。</translation>
    </message>
    <message>
        <source>This month is done. Thank you.</source>
        <translation>本月已完成，辛苦了。</translation>
    </message>
    <message>
        <source>This page is not here any more. Look at the list again.</source>
        <translation>此页已不存在。请重新查看列表。</translation>
    </message>
    <message>
        <source>This page is not in the list any more. It was removed meanwhile.</source>
        <translation>此页已不在列表中，刚才已被移除。</translation>
    </message>
    <message>
        <source>This printing is not here any more. Its closing was undone.</source>
        <translation>这次打印已不存在，关闭操作已被撤销。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Two laptops closed it</source>
        <translation>两台电脑都关闭过</translation>
    </message>
    <message>
        <source>Valid now</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Visit or ask those who did not come. Weights from home count too.</source>
        <translation>上门走访或询问没来的人。在家称的体重也算。</translation>
    </message>
    <message>
        <source>Wait until the health centre says that the report is good.</source>
        <translation>请等卫生院答复报表没有问题。</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>应在{day}前上交</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>What is on paper is what Balai would print today.</source>
        <translation>纸上的内容与Balai今天会打印的一致。</translation>
    </message>
    <message>
        <source>What the health centre wants corrected</source>
        <translation>卫生院要求更正的内容</translation>
    </message>
    <message>
        <source>What was printed stays kept. The next closing is a new revision.</source>
        <translation>已打印的内容会保留。下次关闭时生成新的一版。</translation>
    </message>
    <message>
        <source>Which printing</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Which registers…</source>
        <translation>选择登记册…</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>何人何事</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>重新打开的原因</translation>
    </message>
    <message>
        <source>Why it is printed anew</source>
        <translation>重新打印的原因</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>当时重新打开的原因</translation>
    </message>
    <message>
        <source>Why it was printed anew</source>
        <translation>当时重新打印的原因</translation>
    </message>
    <message>
        <source>Why, or to whom</source>
        <translation>原因或送交对象</translation>
    </message>
    <message>
        <source>Write why the month is opened again.</source>
        <translation>请写明为什么重新打开本月。</translation>
    </message>
    <message>
        <source>Write why the registers are printed anew.</source>
        <translation>请写明为什么重新打印登记册。</translation>
    </message>
    <message>
        <source>Write why the report came back.</source>
        <translation>请写明报表为什么被退回。</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>{month} came back</source>
        <translation>{month}已退回</translation>
    </message>
    <message>
        <source>{month} goes on until {day}. What happens until then would not be in the registers.</source>
        <translation>{month}要到{day}才结束。在那之前发生的事不会进入登记册。</translation>
    </message>
    <message>
        <source>{month} has no closed register.</source>
        <translation>{month}没有已关闭的登记册。</translation>
    </message>
    <message>
        <source>{month} is checked</source>
        <translation>{month}已核对</translation>
    </message>
    <message>
        <source>{month} is not closed, so it need not be opened again.</source>
        <translation>{month}没有关闭，无需重新打开。</translation>
    </message>
    <message>
        <source>{month} is “{state}” now. It cannot become “{wanted}”.</source>
        <translation>{month}现在是“{state}”，不能改为“{wanted}”。</translation>
    </message>
    <message>
        <source>{month} opened again</source>
        <translation>{month}已重新打开</translation>
    </message>
    <message>
        <source>{month} was closed meanwhile. Look at it again; nothing was stored.</source>
        <translation>{month}刚才已被关闭。请重新查看；没有保存任何内容。</translation>
    </message>
    <message>
        <source>{month} was sent</source>
        <translation>{month}已送出</translation>
    </message>
    <message>
        <source>{month}: looking for the absent</source>
        <translation>{month}：走访未到者</translation>
    </message>
    <message>
        <source>{name}: {doubt}</source>
        <translation>{name}：{doubt}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}：{words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer</source>
        <translation>
            <numerusform>已把{n}页发送到打印机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are closed. Print them and let everybody sign.</source>
        <translation>
            <numerusform>已关闭{n}本登记册。请打印并请各位签字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are handed in</source>
        <translation>
            <numerusform>上交{n}本登记册</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers closed</source>
        <translation>
            <numerusform>已关闭{n}本登记册</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers opened again</source>
        <translation>
            <numerusform>已重新打开{n}本登记册</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers saved in {folder}</source>
        <translation>
            <numerusform>已把{n}本登记册保存到{folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are not written down yet.</source>
        <translation>
            <numerusform>还有{n}项没有登记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are open that make registers wrong. Better mend them first.</source>
        <translation>
            <numerusform>有{n}项未处理，登记册会因此出错。最好先改好。</numerusform>
        </translation>
    </message>
    <message>
        <source>{outer} – {inner}</source>
        <translation>{outer} – {inner}</translation>
    </message>
    <message>
        <source>{step}: comes next</source>
        <translation>{step}：下一步</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}：已完成</translation>
    </message>
    <message>
        <source>{step}: later</source>
        <translation>{step}：稍后</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>“{text}”不是月份。请写成2026-10这样。</translation>
    </message>
    <message>
        <source>{title} (printing {revision} of {day})</source>
        <translation>{title}（{day}第{revision}版）</translation>
    </message>
    <message>
        <source>“{file}” is being added</source>
        <translation>正在添加“{file}”</translation>
    </message>
    <message>
        <source>“{file}” is neither a picture nor a PDF. Take a photo of the signed page, or scan it.</source>
        <translation>“{file}”既不是图片也不是PDF。请给已签字页拍照或扫描。</translation>
    </message>
    <message>
        <source>“{title}” was kept as it was printed, and cannot be had in another language.</source>
        <translation>“{title}”按打印时的样子保存，没有其他语言的版本。</translation>
    </message>
</context>
<context>
    <name>Mothers</name>
    <message>
        <source>A baby whose birth is not written down</source>
        <translation>婴儿的分娩未登记</translation>
    </message>
    <message>
        <source>A baby without its mother&apos;s entry</source>
        <translation>婴儿缺少母亲一方的记录</translation>
    </message>
    <message>
        <source>A birth without its children</source>
        <translation>有分娩未登记孩子</translation>
    </message>
    <message>
        <source>A child was born alive that is not among the residents. Enter it.</source>
        <translation>有一名活产孩子不在居民名单中，请登记。</translation>
    </message>
    <message>
        <source>A man is registered as pregnant</source>
        <translation>男性被登记为孕妇</translation>
    </message>
    <message>
        <source>A mother stands here from the birth on, until day 42, with her child.</source>
        <translation>母亲分娩后到第42天与孩子一起列在这里。</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横位</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>添加：{what}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Address and neighbour group</source>
        <translation>住址和邻里小组</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>健康指导</translation>
    </message>
    <message>
        <source>After birth</source>
        <translation>产后</translation>
    </message>
    <message>
        <source>After the birth</source>
        <translation>分娩之后</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>年龄（岁）</translation>
    </message>
    <message>
        <source>Age, height and the time since the last birth count by themselves.</source>
        <translation>年龄、身高和距上次分娩的时间会自动判断。</translation>
    </message>
    <message>
        <source>Ages at which they died</source>
        <translation>去世时的年龄</translation>
    </message>
    <message>
        <source>All five doses are given</source>
        <translation>五剂已全部接种</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>All visitors</source>
        <translation>全部来访者</translation>
    </message>
    <message>
        <source>Arm as it should be</source>
        <translation>上臂围正常</translation>
    </message>
    <message>
        <source>Arm too thin</source>
        <translation>上臂围过小</translation>
    </message>
    <message>
        <source>Arm {amount}</source>
        <translation>上臂围{amount}</translation>
    </message>
    <message>
        <source>Arm, red below the limit</source>
        <translation>上臂围，低于界限为红色</translation>
    </message>
    <message>
        <source>As it should be: {what}</source>
        <translation>正常：{what}</translation>
    </message>
    <message>
        <source>As soon as a woman tells of her pregnancy, write it down: the post then knows when she is due.</source>
        <translation>一知道有人怀孕就登记，本站便知道她何时分娩。</translation>
    </message>
    <message>
        <source>As the days say</source>
        <translation>按日期判断</translation>
    </message>
    <message>
        <source>Ask only if she wants to tell it. For example: 3 days, 2 years.</source>
        <translation>只在她愿意说时才问。例如：3天、2岁。</translation>
    </message>
    <message>
        <source>Ask the midwife.</source>
        <translation>请问助产士。</translation>
    </message>
    <message>
        <source>Ask with a calendar: before or after a feast, the harvest, pay day?</source>
        <translation>对着日历问：在节日、收割、发工资那天之前还是之后？</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>询问人</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>询问日期</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在家</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>在本站</translation>
    </message>
    <message>
        <source>At what age they died</source>
        <translation>去世时多大</translation>
    </message>
    <message>
        <source>Auxiliary post</source>
        <translation>辅助卫生站</translation>
    </message>
    <message>
        <source>Babies born</source>
        <translation>出生婴儿</translation>
    </message>
    <message>
        <source>Babies who died</source>
        <translation>去世的婴儿</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation>婴儿</translation>
    </message>
    <message>
        <source>Baby&apos;s heart (per minute)</source>
        <translation>胎心率（次/分）</translation>
    </message>
    <message>
        <source>Before this pregnancy</source>
        <translation>本次怀孕之前</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>Best on the third day of life.</source>
        <translation>最好在出生第三天。</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>分娩</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>出生证</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Birth expected on</source>
        <translation>预产期</translation>
    </message>
    <message>
        <source>Birth expected on {day}</source>
        <translation>预产期{day}</translation>
    </message>
    <message>
        <source>Births before</source>
        <translation>既往分娩次数</translation>
    </message>
    <message>
        <source>Births that are not written down</source>
        <translation>尚未登记的出生</translation>
    </message>
    <message>
        <source>Blood from the heel was taken for the thyroid test</source>
        <translation>已采足跟血做甲状腺筛查</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Blood pressure by the limit</source>
        <translation>血压是否达界限</translation>
    </message>
    <message>
        <source>Blood pressure {upper}/{lower}</source>
        <translation>血压{upper}/{lower}</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>血压，低压</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>血压，高压</translation>
    </message>
    <message>
        <source>Blood pressure: {words}</source>
        <translation>血压：{words}</translation>
    </message>
    <message>
        <source>Blood sample of the heel</source>
        <translation>足跟血</translation>
    </message>
    <message>
        <source>Blood sample of the heel missing</source>
        <translation>未采足跟血</translation>
    </message>
    <message>
        <source>Blood sugar: {words}</source>
        <translation>血糖：{words}</translation>
    </message>
    <message>
        <source>Books of the mothers, {day}</source>
        <translation>母亲手册填写表，{day}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Born alive</source>
        <translation>活产</translation>
    </message>
    <message numerus="yes">
        <source>Born alive after {n} weeks of pregnancy. Check the dates.</source>
        <translation>
            <numerusform>怀孕{n}周活产。请核对日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Born alive very early or late</source>
        <translation>活产过早或过晚</translation>
    </message>
    <message>
        <source>Born alive, not among the residents</source>
        <translation>活产，但不在居民名单中</translation>
    </message>
    <message>
        <source>Born by {name}, but the entry names another mother. Correct one of them.</source>
        <translation>由{name}所生，但孩子的记录写的是另一位母亲。请更正其中一处。</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>男孩</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <translation>哺乳</translation>
    </message>
    <message>
        <source>Breastfeeds</source>
        <translation>在哺乳</translation>
    </message>
    <message>
        <source>Breech</source>
        <translation>臀位</translation>
    </message>
    <message>
        <source>By the curve of the book</source>
        <translation>按手册曲线</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Caesarean</source>
        <translation>剖宫产</translation>
    </message>
    <message>
        <source>Capsules taken</source>
        <translation>已服胶囊</translation>
    </message>
    <message>
        <source>Card of the mother after birth</source>
        <translation>产妇卡</translation>
    </message>
    <message>
        <source>Card of the pregnant woman</source>
        <translation>孕妇卡</translation>
    </message>
    <message>
        <source>Cause of death, as told</source>
        <translation>死因（家属所述）</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>修改计划</translation>
    </message>
    <message>
        <source>Change the pregnancy of {name}</source>
        <translation>修改{name}的妊娠信息</translation>
    </message>
    <message>
        <source>Change what is known of the pregnancy</source>
        <translation>修改妊娠信息</translation>
    </message>
    <message>
        <source>Change what is known…</source>
        <translation>修改妊娠信息…</translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation>更换时间</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>更换为</translation>
    </message>
    <message>
        <source>Check-up in pregnancy</source>
        <translation>产检</translation>
    </message>
    <message>
        <source>Check-up of a newborn</source>
        <translation>新生儿检查</translation>
    </message>
    <message>
        <source>Check-up of the mother</source>
        <translation>母亲检查</translation>
    </message>
    <message>
        <source>Check-up of the mother after birth</source>
        <translation>产后检查</translation>
    </message>
    <message>
        <source>Check-up of the newborn</source>
        <translation>新生儿检查</translation>
    </message>
    <message>
        <source>Check-up of the newborn {name}, {day}</source>
        <translation>新生儿{name}的检查，{day}</translation>
    </message>
    <message>
        <source>Check-up of {name} after birth, {day}</source>
        <translation>{name}的产后检查，{day}</translation>
    </message>
    <message>
        <source>Check-up of {name}, {day}</source>
        <translation>{name}的检查，{day}</translation>
    </message>
    <message>
        <source>Check-ups</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check-ups of the mother</source>
        <translation>母亲的检查</translation>
    </message>
    <message>
        <source>Check-ups of the newborn</source>
        <translation>新生儿的检查</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>孩子</translation>
    </message>
    <message>
        <source>Child by sex</source>
        <translation>婴儿（按性别）</translation>
    </message>
    <message>
        <source>Child under 5 years</source>
        <translation>5岁以下儿童</translation>
    </message>
    <message>
        <source>Child {number}</source>
        <translation>孩子{number}</translation>
    </message>
    <message>
        <source>Child {number} of {count}</source>
        <translation>第{number}个孩子，共{count}个</translation>
    </message>
    <message>
        <source>Children alive</source>
        <translation>现有子女</translation>
    </message>
    <message>
        <source>Children of a woman</source>
        <translation>妇女的子女</translation>
    </message>
    <message>
        <source>Children of the weighing month</source>
        <translation>称重月的儿童</translation>
    </message>
    <message>
        <source>Children who died</source>
        <translation>去世的子女</translation>
    </message>
    <message>
        <source>Children who died, at age</source>
        <translation>去世的子女及年龄</translation>
    </message>
    <message>
        <source>Children who got it</source>
        <translation>领取或接种的儿童</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>请选择一个答案。</translation>
    </message>
    <message>
        <source>Class for pregnant women</source>
        <translation>孕妇课堂</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Close the pregnancy of {name}</source>
        <translation>结束{name}的妊娠登记</translation>
    </message>
    <message>
        <source>Close to somebody with TB</source>
        <translation>密切接触结核病人</translation>
    </message>
    <message>
        <source>Close without a birth here</source>
        <translation>结束登记，不在此登记分娩</translation>
    </message>
    <message>
        <source>Close without a birth here…</source>
        <translation>结束登记，不在此登记分娩…</translation>
    </message>
    <message>
        <source>Completed weeks; they follow from the day unless the health worker says otherwise.</source>
        <translation>满周数，按日期计算；卫生人员另有说明的除外。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>检查次序</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>避孕</translation>
    </message>
    <message>
        <source>Contraception after birth</source>
        <translation>产后避孕</translation>
    </message>
    <message>
        <source>Correct the check-up of {day}</source>
        <translation>更正{day}的检查</translation>
    </message>
    <message>
        <source>Correct the expected day…</source>
        <translation>更正预产期…</translation>
    </message>
    <message>
        <source>Correct the food of {day}</source>
        <translation>更正{day}的加餐</translation>
    </message>
    <message>
        <source>Correct when the birth is expected</source>
        <translation>更正预产期</translation>
    </message>
    <message>
        <source>Correct when the birth of {name} is expected</source>
        <translation>更正{name}的预产期</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>咳嗽</translation>
    </message>
    <message>
        <source>Counts as an examination</source>
        <translation>计为一次检查</translation>
    </message>
    <message>
        <source>Counts once all three doses of the first year were given.</source>
        <translation>一岁内三剂全部接种后才计入。</translation>
    </message>
    <message>
        <source>Danger sign: {sign}</source>
        <translation>危险体征：{sign}</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>危险体征</translation>
    </message>
    <message>
        <source>Danger signs: tick what it is, or choose “None”.</source>
        <translation>危险体征：请勾选具体项目，或选择“无”。</translation>
    </message>
    <message>
        <source>Danger signs?</source>
        <translation>有危险体征吗？</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>去世日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Day of the birth</source>
        <translation>分娩日期</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Day {day} after the birth</source>
        <translation>产后第{day}天</translation>
    </message>
    <message>
        <source>Day {number} of {last}</source>
        <translation>第{number}天，共{last}天</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>商定日期</translation>
    </message>
    <message>
        <source>Died before or during the birth</source>
        <translation>分娩前或分娩时去世</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Does she breastfeed?</source>
        <translation>在哺乳吗？</translation>
    </message>
    <message>
        <source>Does she eat it every day?</source>
        <translation>每天都吃吗？</translation>
    </message>
    <message>
        <source>Does she eat the extra food every day?</source>
        <translation>每天都吃加餐吗？</translation>
    </message>
    <message>
        <source>Does she take an iron tablet every day?</source>
        <translation>每天都服铁剂吗？</translation>
    </message>
    <message>
        <source>Does she take her iron tablets?</source>
        <translation>在服铁剂吗？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Earlier pregnancies</source>
        <translation>既往妊娠</translation>
    </message>
    <message>
        <source>Eats it every day</source>
        <translation>每天吃</translation>
    </message>
    <message>
        <source>Ended early before</source>
        <translation>既往提前结束</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Even one of them: to the midwife or the health centre now.</source>
        <translation>只要有一项，现在就去找助产士或去卫生院。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预产期</translation>
    </message>
    <message>
        <source>Expected day from</source>
        <translation>预产期依据</translation>
    </message>
    <message>
        <source>Expected day of the birth</source>
        <translation>预产期</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预产期</translation>
    </message>
    <message>
        <source>Expected {date}</source>
        <translation>预产期{date}</translation>
    </message>
    <message>
        <source>Expected {date} (ultrasound)</source>
        <translation>预产期{date}（超声）</translation>
    </message>
    <message>
        <source>Extra food</source>
        <translation>加餐</translation>
    </message>
    <message>
        <source>Extra food for thin women</source>
        <translation>瘦弱孕妇的加餐</translation>
    </message>
    <message>
        <source>Extra food for {name}, {day}</source>
        <translation>{name}的加餐，{day}</translation>
    </message>
    <message>
        <source>Extra food in pregnancy</source>
        <translation>孕期加餐</translation>
    </message>
    <message>
        <source>Extra food since</source>
        <translation>开始加餐日期</translation>
    </message>
    <message>
        <source>Extra food, portions</source>
        <translation>加餐份数</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Father of the child</source>
        <translation>孩子的父亲</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>发热</translation>
    </message>
    <message>
        <source>First day of the last period</source>
        <translation>末次月经第一天</translation>
    </message>
    <message>
        <source>First weeks</source>
        <translation>最初几周</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食品</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>例如14:30</translation>
    </message>
    <message>
        <source>For example biscuits, or rice with egg and vegetables.</source>
        <translation>例如饼干，或米饭配鸡蛋和蔬菜。</translation>
    </message>
    <message>
        <source>For example: ultrasound by the doctor in week 12.</source>
        <translation>例如：第12周由医生做的超声。</translation>
    </message>
    <message>
        <source>From something else</source>
        <translation>其他依据</translation>
    </message>
    <message>
        <source>From the last period</source>
        <translation>按末次月经</translation>
    </message>
    <message>
        <source>From the last period, the birth is expected about {day}.</source>
        <translation>按末次月经推算，预产期约为{day}。</translation>
    </message>
    <message>
        <source>From the ultrasound</source>
        <translation>按超声</translation>
    </message>
    <message>
        <source>From what it follows</source>
        <translation>推算依据</translation>
    </message>
    <message>
        <source>Gain, kg</source>
        <translation>增重，kg</translation>
    </message>
    <message>
        <source>Gave birth</source>
        <translation>已分娩</translation>
    </message>
    <message>
        <source>Gave birth on</source>
        <translation>分娩日期</translation>
    </message>
    <message>
        <source>Gave birth {date}</source>
        <translation>{date}分娩</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>女孩</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>男孩还是女孩</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Given by the health worker</source>
        <translation>由卫生人员给予</translation>
    </message>
    <message>
        <source>Green band</source>
        <translation>绿色带</translation>
    </message>
    <message>
        <source>Green or red</source>
        <translation>绿色或红色</translation>
    </message>
    <message>
        <source>Haemoglobin (Hb)</source>
        <translation>血红蛋白（Hb）</translation>
    </message>
    <message>
        <source>Haemoglobin: {words}</source>
        <translation>血红蛋白：{words}</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>带了</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Has she brought her mother and child book?</source>
        <translation>她带妇幼保健手册了吗？</translation>
    </message>
    <message>
        <source>Has the mother and child book</source>
        <translation>有妇幼保健手册</translation>
    </message>
    <message>
        <source>Has the mother&apos;s book</source>
        <translation>有母亲手册</translation>
    </message>
    <message>
        <source>Hb {value} g/dl</source>
        <translation>Hb {value} g/dl</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头围</translation>
    </message>
    <message>
        <source>Head down</source>
        <translation>头位</translation>
    </message>
    <message>
        <source>Head of the house</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>卫生院</translation>
    </message>
    <message>
        <source>Heartbeats of the child</source>
        <translation>胎心</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>身高（cm）</translation>
    </message>
    <message>
        <source>Height (mm)</source>
        <translation>身高（mm）</translation>
    </message>
    <message>
        <source>Height of the womb</source>
        <translation>宫高</translation>
    </message>
    <message>
        <source>Height of the womb (mm)</source>
        <translation>宫高（mm）</translation>
    </message>
    <message>
        <source>Her arm is thin: extra food is for her.</source>
        <translation>她上臂围过小：应给予加餐。</translation>
    </message>
    <message>
        <source>Her children</source>
        <translation>她的子女</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>How a pregnancy ended</source>
        <translation>妊娠结局</translation>
    </message>
    <message>
        <source>How is she?</source>
        <translation>她怎么样？</translation>
    </message>
    <message>
        <source>How is the mother?</source>
        <translation>母亲怎么样？</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>妊娠结局</translation>
    </message>
    <message>
        <source>How many children?</source>
        <translation>有几个孩子？</translation>
    </message>
    <message>
        <source>How she gets there</source>
        <translation>怎样前往</translation>
    </message>
    <message>
        <source>How she gets there, by day and by night</source>
        <translation>白天和夜里怎样前往</translation>
    </message>
    <message>
        <source>How the baby lies</source>
        <translation>胎位</translation>
    </message>
    <message>
        <source>How the child came</source>
        <translation>分娩方式</translation>
    </message>
    <message>
        <source>How the child lies</source>
        <translation>胎位</translation>
    </message>
    <message>
        <source>How the child was born</source>
        <translation>分娩方式</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>丈夫</translation>
    </message>
    <message>
        <source>If the mother died, her death stands on her card too.</source>
        <translation>如果母亲已去世，她的居民卡上也会写明。</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>生病</translation>
    </message>
    <message>
        <source>Illness of the mother</source>
        <translation>母亲的病情</translation>
    </message>
    <message>
        <source>In which week</source>
        <translation>第几周</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>在带内</translation>
    </message>
    <message>
        <source>Iodine capsule</source>
        <translation>碘油胶囊</translation>
    </message>
    <message>
        <source>Iodine capsule on</source>
        <translation>服碘油胶囊日期</translation>
    </message>
    <message>
        <source>Iron and food</source>
        <translation>铁剂和营养</translation>
    </message>
    <message>
        <source>Iron tablets</source>
        <translation>铁剂</translation>
    </message>
    <message>
        <source>Iron tablets given</source>
        <translation>已发铁剂</translation>
    </message>
    <message>
        <source>Iron tablets given today</source>
        <translation>今天发的铁剂</translation>
    </message>
    <message>
        <source>Iron tablets: {total} of {wanted}</source>
        <translation>铁剂：{total}/{wanted}</translation>
    </message>
    <message>
        <source>Is child {number} in the list already?</source>
        <translation>孩子{number}已在名单中吗？</translation>
    </message>
    <message>
        <source>Is it an examination that counts?</source>
        <translation>算作一次正式检查吗？</translation>
    </message>
    <message>
        <source>Is money put aside, or the insurance card ready?</source>
        <translation>备好钱或医保卡了吗？</translation>
    </message>
    <message>
        <source>It is not known yet when the birth is expected.</source>
        <translation>还不知道预产期。</translation>
    </message>
    <message>
        <source>It is written down already how this pregnancy ended. Undo that first.</source>
        <translation>这次妊娠的结局已登记。请先撤销那条记录。</translation>
    </message>
    <message>
        <source>Items of F1 Gizi with mothers</source>
        <translation>F1 Gizi中的孕产妇项目</translation>
    </message>
    <message>
        <source>Laid to the breast in the first hour</source>
        <translation>出生后一小时内开始吸吮母乳</translation>
    </message>
    <message>
        <source>Last birth, as far as known</source>
        <translation>已知的上次分娩</translation>
    </message>
    <message>
        <source>Last birth: day</source>
        <translation>上次分娩：日</translation>
    </message>
    <message>
        <source>Last birth: month</source>
        <translation>上次分娩：月</translation>
    </message>
    <message>
        <source>Last birth: year</source>
        <translation>上次分娩：年</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>身长</translation>
    </message>
    <message>
        <source>Length at birth (mm)</source>
        <translation>出生身长（mm）</translation>
    </message>
    <message>
        <source>Let the midwife look at her today.</source>
        <translation>请助产士今天看看她。</translation>
    </message>
    <message>
        <source>Living children</source>
        <translation>现有子女</translation>
    </message>
    <message>
        <source>Measured and given</source>
        <translation>测量和发放</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>助产士</translation>
    </message>
    <message>
        <source>Money is saved</source>
        <translation>已备钱</translation>
    </message>
    <message>
        <source>Money or insurance is ready</source>
        <translation>已备好钱或医保</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month of the packet of iron tablets</source>
        <translation>发铁剂的月份</translation>
    </message>
    <message>
        <source>Month of the tetanus dose</source>
        <translation>破伤风疫苗接种月份</translation>
    </message>
    <message>
        <source>Months of pregnant women and women after birth</source>
        <translation>孕妇和产妇各月情况</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Mother&apos;s book seen</source>
        <translation>已查看母亲手册</translation>
    </message>
    <message>
        <source>Mother, baby or child</source>
        <translation>母亲、婴儿或幼儿</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>孕产妇</translation>
    </message>
    <message>
        <source>Mothers who died</source>
        <translation>去世的母亲</translation>
    </message>
    <message>
        <source>Mothers, births and deaths of the month</source>
        <translation>本月母亲、出生和死亡</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Moved away {date}</source>
        <translation>{date}迁出</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of child {number}</source>
        <translation>第{number}个孩子的姓名</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Name of who examined</source>
        <translation>检查者姓名</translation>
    </message>
    <message>
        <source>Name or house</source>
        <translation>姓名或住处</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>邻里小组</translation>
    </message>
    <message>
        <source>Neither the last period nor an expected day is known. Ask for the mother&apos;s book.</source>
        <translation>末次月经和预产期都不知道。请查看母亲手册。</translation>
    </message>
    <message>
        <source>New pregnancy</source>
        <translation>登记新的妊娠</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次检查</translation>
    </message>
    <message>
        <source>Next dose from {day}</source>
        <translation>下一剂从{day}起</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>下一次：{what}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No birth of this person is known: this card begins with the birth.</source>
        <translation>没有此人的出生信息：这张卡从出生开始。</translation>
    </message>
    <message>
        <source>No check-up is written down yet.</source>
        <translation>还没有登记检查。</translation>
    </message>
    <message>
        <source>No check-up of the child is written down yet.</source>
        <translation>还没有登记孩子的检查。</translation>
    </message>
    <message>
        <source>No dose is on record. Ask for her card, of childhood and school too.</source>
        <translation>没有接种记录。请查看她的接种卡，包括儿童期和上学时的。</translation>
    </message>
    <message>
        <source>No money put aside yet</source>
        <translation>还没有备钱</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>还没起名</translation>
    </message>
    <message>
        <source>No open day</source>
        <translation>没有服务日</translation>
    </message>
    <message>
        <source>No pregnancy is going on.</source>
        <translation>目前没有妊娠。</translation>
    </message>
    <message>
        <source>No pregnancy of this person is known: open the tab “Mother” of the woman.</source>
        <translation>没有此人的妊娠信息：请打开该妇女的“母亲”标签。</translation>
    </message>
    <message>
        <source>No weight gain for two months</source>
        <translation>两个月体重未增</translation>
    </message>
    <message>
        <source>No weight is written down yet.</source>
        <translation>还没有登记体重。</translation>
    </message>
    <message>
        <source>No women of childbearing age are in the list of residents</source>
        <translation>居民名单中没有育龄妇女</translation>
    </message>
    <message>
        <source>No, enter it now</source>
        <translation>不在，现在登记</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>没有人符合这些条件</translation>
    </message>
    <message>
        <source>Nobody gave birth in the last 42 days</source>
        <translation>最近42天内没有人分娩</translation>
    </message>
    <message>
        <source>Nobody is written down as pregnant</source>
        <translation>没有登记孕妇</translation>
    </message>
    <message>
        <source>Nobody knows her weight before: her first weight stands in for it.</source>
        <translation>不知道她孕前的体重：以第一次称得的体重代替。</translation>
    </message>
    <message>
        <source>Nobody knows yet when the birth is expected</source>
        <translation>还没有人知道预产期</translation>
    </message>
    <message>
        <source>Nobody wrote who it was</source>
        <translation>没有写明是谁</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None is written down.</source>
        <translation>没有登记。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>顺产</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未询问。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>完全没服</translation>
    </message>
    <message>
        <source>Not every day</source>
        <translation>不是每天</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note, e.g. the cause if it is known</source>
        <translation>备注，如知道请写原因</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Talk it over before the last months.</source>
        <translation>还没有计划。请在最后几个月之前商量好。</translation>
    </message>
    <message>
        <source>Now: {day}. {basis}.</source>
        <translation>现在：{day}。{basis}。</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>Only the midwife reads this.</source>
        <translation>仅助产士可见。</translation>
    </message>
    <message>
        <source>Only told. Ask for the card.</source>
        <translation>仅口述。请查看接种卡。</translation>
    </message>
    <message>
        <source>Only where the health worker counts otherwise than the days say.</source>
        <translation>仅在卫生人员的判断与按日期判断不同时填写。</translation>
    </message>
    <message>
        <source>Open day {date}</source>
        <translation>{date}服务日</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>服务日</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开居民卡</translation>
    </message>
    <message>
        <source>Outside the green band</source>
        <translation>在绿色带之外</translation>
    </message>
    <message>
        <source>Past the expected day</source>
        <translation>已过预产期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>出生地点</translation>
    </message>
    <message>
        <source>Plan for the birth</source>
        <translation>分娩计划</translation>
    </message>
    <message>
        <source>Plan the birth of {name}</source>
        <translation>为{name}制定分娩计划</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Portions of extra food</source>
        <translation>加餐份数</translation>
    </message>
    <message>
        <source>Pregnancies of the year</source>
        <translation>本年度妊娠</translation>
    </message>
    <message>
        <source>Pregnancies that ended early before</source>
        <translation>既往提前结束的妊娠次数</translation>
    </message>
    <message>
        <source>Pregnancies, births and deaths of the year</source>
        <translation>本年度妊娠、分娩和死亡</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Pregnancy number</source>
        <translation>妊娠次序</translation>
    </message>
    <message>
        <source>Pregnancy without any date</source>
        <translation>没有任何日期的妊娠</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>Pregnant and entered as dead</source>
        <translation>孕妇被登记为已去世</translation>
    </message>
    <message>
        <source>Pregnant and moved away</source>
        <translation>孕妇已迁出</translation>
    </message>
    <message numerus="yes">
        <source>Pregnant at {n} years of age. Check the birth date.</source>
        <translation>
            <numerusform>怀孕时{n}岁。请核对出生日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnant for more than 44 weeks</source>
        <translation>怀孕超过44周</translation>
    </message>
    <message numerus="yes">
        <source>Pregnant for {n} weeks. Write down how the pregnancy ended, or correct the expected day.</source>
        <translation>
            <numerusform>已怀孕{n}周。请登记妊娠结局，或更正预产期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pregnant or after birth</source>
        <translation>孕期或产后</translation>
    </message>
    <message>
        <source>Pregnant women and women after birth</source>
        <translation>孕妇和产妇</translation>
    </message>
    <message>
        <source>Pregnant women not seen in the month</source>
        <translation>本月未见到的孕妇</translation>
    </message>
    <message>
        <source>Pregnant, expected {date}</source>
        <translation>怀孕，预产期{date}</translation>
    </message>
    <message>
        <source>Print her card</source>
        <translation>打印她的卡</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>Protection against tetanus</source>
        <translation>破伤风保护</translation>
    </message>
    <message>
        <source>Pulse: {words}</source>
        <translation>脉搏：{words}</translation>
    </message>
    <message>
        <source>RED</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Red: arm below {arm} cm, blood pressure from {systolic}/{diastolic}, weight outside the curve for her body mass index. Sources: {sources}.</source>
        <translation>红色：上臂围低于{arm}cm，血压达到{systolic}/{diastolic}及以上，体重超出与其体质指数对应的曲线范围。来源：{sources}。</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Refer now.</source>
        <translation>现在就转诊。</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>转往</translation>
    </message>
    <message>
        <source>Registered as pregnant, but entered as a man. Correct one of them.</source>
        <translation>登记为孕妇，但性别登记为男。请更正其中一处。</translation>
    </message>
    <message>
        <source>Registered as pregnant, but entered as dead. Write down how the pregnancy ended.</source>
        <translation>登记为孕妇，但已登记去世。请登记妊娠结局。</translation>
    </message>
    <message>
        <source>Registered as pregnant, but moved away. Write down how the pregnancy ended.</source>
        <translation>登记为孕妇，但已迁出。请登记妊娠结局。</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove a check-up of {name}</source>
        <translation>删除{name}的一次检查</translation>
    </message>
    <message>
        <source>Remove the check-up of {day}</source>
        <translation>删除{day}的检查</translation>
    </message>
    <message>
        <source>Results of each month</source>
        <translation>各月结果</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Say from what the expected day follows.</source>
        <translation>请说明预产期的推算依据。</translation>
    </message>
    <message>
        <source>Send to the health worker: weight, arm or blood pressure red, 2 signs of tuberculosis, any danger sign.</source>
        <translation>转给卫生人员：体重、上臂围或血压为红色，有2项结核病症状，有任何危险体征。</translation>
    </message>
    <message>
        <source>Sex of child {number}</source>
        <translation>第{number}个孩子的性别</translation>
    </message>
    <message>
        <source>She died {date}</source>
        <translation>她于{date}去世</translation>
    </message>
    <message>
        <source>She gets no extra food.</source>
        <translation>她没有加餐。</translation>
    </message>
    <message>
        <source>She had five doses already.</source>
        <translation>她已接种五剂。</translation>
    </message>
    <message>
        <source>She is registered as pregnant already. Write down how that pregnancy ended first.</source>
        <translation>她已登记为孕妇。请先登记那次妊娠的结局。</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>按地点显示</translation>
    </message>
    <message>
        <source>Sign of a mother</source>
        <translation>母亲的体征</translation>
    </message>
    <message>
        <source>Sign of tuberculosis</source>
        <translation>结核病症状</translation>
    </message>
    <message>
        <source>Signs of tuberculosis</source>
        <translation>结核病症状</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Since the child before</source>
        <translation>距上一个孩子</translation>
    </message>
    <message>
        <source>Sit with her, and ask only what she wants to tell. Everything except the day may stay empty. Reminders and lists of births leave her out from now on.</source>
        <translation>陪她坐一坐，只问她愿意说的。除日期外，其他都可以不填。今后的提醒和分娩名单中不会再出现她。</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>专科医生</translation>
    </message>
    <message>
        <source>Staff who came</source>
        <translation>到岗工作人员</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>异常项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Stays empty until the child has a name.</source>
        <translation>孩子取名之前留空。</translation>
    </message>
    <message>
        <source>Stays empty where only the last period is known.</source>
        <translation>只知道末次月经时留空。</translation>
    </message>
    <message>
        <source>Takes iron every day</source>
        <translation>每天服铁剂</translation>
    </message>
    <message>
        <source>Talk about with her</source>
        <translation>和她谈的内容</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>商定日期</translation>
    </message>
    <message>
        <source>Temperature: {words}</source>
        <translation>体温：{words}</translation>
    </message>
    <message>
        <source>Tetanus</source>
        <translation>破伤风</translation>
    </message>
    <message>
        <source>Tetanus status</source>
        <translation>破伤风免疫状态</translation>
    </message>
    <message>
        <source>The baby died</source>
        <translation>婴儿去世了</translation>
    </message>
    <message>
        <source>The baby died before or during the birth</source>
        <translation>婴儿在分娩前或分娩时去世</translation>
    </message>
    <message>
        <source>The birth</source>
        <translation>分娩</translation>
    </message>
    <message>
        <source>The birth is not written down with the mother. Enter her pregnancy and the birth.</source>
        <translation>母亲那边没有登记分娩。请登记她的妊娠和分娩。</translation>
    </message>
    <message>
        <source>The birth…</source>
        <translation>登记分娩…</translation>
    </message>
    <message>
        <source>The child died on</source>
        <translation>孩子去世日期</translation>
    </message>
    <message>
        <source>The child&apos;s entry names another mother</source>
        <translation>孩子的记录写的是另一位母亲</translation>
    </message>
    <message>
        <source>The date is not known: it does not count.</source>
        <translation>日期不详：不计入。</translation>
    </message>
    <message>
        <source>The expected day cannot be right. Check the date.</source>
        <translation>预产期不对。请核对日期。</translation>
    </message>
    <message>
        <source>The house has</source>
        <translation>住房设施</translation>
    </message>
    <message>
        <source>The last period lies after the day of registration. Check both.</source>
        <translation>末次月经晚于登记日期。请核对两个日期。</translation>
    </message>
    <message numerus="yes">
        <source>The last period lies more than {n} weeks back. Check the date.</source>
        <translation>
            <numerusform>末次月经距今超过{n}周。请核对日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The midwife follows up</source>
        <translation>由助产士跟进</translation>
    </message>
    <message>
        <source>The mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>The mother died</source>
        <translation>母亲去世了</translation>
    </message>
    <message>
        <source>The mother died on</source>
        <translation>母亲去世日期</translation>
    </message>
    <message>
        <source>The mother died…</source>
        <translation>母亲去世…</translation>
    </message>
    <message>
        <source>The mother is not among the residents or not chosen. Choose her in the child&apos;s entry.</source>
        <translation>母亲不在居民名单中或未选择。请在孩子的记录中选择母亲。</translation>
    </message>
    <message>
        <source>The pregnancy ended</source>
        <translation>妊娠结束</translation>
    </message>
    <message>
        <source>The pregnancy ended early</source>
        <translation>妊娠提前结束</translation>
    </message>
    <message>
        <source>The pregnancy ended early, {date}</source>
        <translation>妊娠提前结束，{date}</translation>
    </message>
    <message>
        <source>The pregnancy ended with a birth, but no child is written down.</source>
        <translation>妊娠以分娩结束，但没有登记孩子。</translation>
    </message>
    <message>
        <source>The pregnancy ended…</source>
        <translation>妊娠结束…</translation>
    </message>
    <message>
        <source>The pregnancy had ended on that day. Check the date.</source>
        <translation>那天妊娠已经结束。请核对日期。</translation>
    </message>
    <message>
        <source>The pregnancy had not ended on that day. Check the date.</source>
        <translation>那天妊娠尚未结束。请核对日期。</translation>
    </message>
    <message>
        <source>The pregnancy of {name} ended</source>
        <translation>{name}的妊娠结束</translation>
    </message>
    <message>
        <source>The weeks after</source>
        <translation>产后</translation>
    </message>
    <message>
        <source>There is no contact “{label}”. Choose one of: {labels}.</source>
        <translation>没有“{label}”这次检查。请从以下选择：{labels}。</translation>
    </message>
    <message>
        <source>They stand here as soon as they are entered on the page Residents.</source>
        <translation>在“居民”页登记后，就会列在这里。</translation>
    </message>
    <message>
        <source>Thin before the pregnancy</source>
        <translation>孕前偏瘦</translation>
    </message>
    <message>
        <source>This closes the pregnancy and stands on her card. If a child was born, write down the birth first.</source>
        <translation>这将结束本次妊娠登记，并写在她的卡上。如果孩子已出生，请先登记分娩。</translation>
    </message>
    <message>
        <source>This date comes from</source>
        <translation>日期依据</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the date.</source>
        <translation>这一天还没到。请核对日期。</translation>
    </message>
    <message>
        <source>This day lies after a death that is recorded. Check the date.</source>
        <translation>这一天晚于已登记的去世日期。请核对日期。</translation>
    </message>
    <message>
        <source>This day lies before her own birth. Check the date.</source>
        <translation>这一天早于她本人的出生日期。请核对日期。</translation>
    </message>
    <message>
        <source>This day lies before the pregnancy began. Check the date.</source>
        <translation>这一天早于怀孕开始。请核对日期。</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at her card again.</source>
        <translation>这条记录已不在。请再看一下她的卡。</translation>
    </message>
    <message>
        <source>This person is registered as a man. Correct that first.</source>
        <translation>此人登记为男性。请先更正。</translation>
    </message>
    <message>
        <source>This pregnancy is not here any more. Look at her card again.</source>
        <translation>这次妊娠的记录已不在。请再看一下她的卡。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To be written into the book</source>
        <translation>要写进手册的内容</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Too soon after the dose before: it does not count.</source>
        <translation>与上一剂间隔太短：不计入。</translation>
    </message>
    <message>
        <source>Trimester {number}</source>
        <translation>第{number}孕期</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>三胞胎</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all places.</source>
        <translation>请少输几个字，或选择“所有地点”。</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>双胞胎</translation>
    </message>
    <message numerus="yes">
        <source>Two births lie less than {n} weeks apart. Check the dates.</source>
        <translation>
            <numerusform>两次分娩间隔不到{n}周。请核对日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two births too close together</source>
        <translation>两次分娩间隔太近</translation>
    </message>
    <message>
        <source>Two pregnancies are open. Write down how the older one ended, or take one out.</source>
        <translation>有两次妊娠未结束。请登记较早一次的结局，或删除其中一次。</translation>
    </message>
    <message>
        <source>Two pregnancies at the same time</source>
        <translation>同时有两次妊娠</translation>
    </message>
    <message>
        <source>Type some letters of her name, then choose her. Somebody new is entered on the page Residents first.</source>
        <translation>先输入她姓名中的几个字，再选择她。新来的人先在“居民”页登记。</translation>
    </message>
    <message>
        <source>T{number}</source>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>超声</translation>
    </message>
    <message>
        <source>Upper arm (cm)</source>
        <translation>上臂围（cm）</translation>
    </message>
    <message>
        <source>Usual gain for her weight before</source>
        <translation>按孕前体重的正常增重</translation>
    </message>
    <message>
        <source>Very young or old for a pregnancy</source>
        <translation>怀孕年龄过小或过大</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访者</translation>
    </message>
    <message>
        <source>Visitors by sex</source>
        <translation>来访者（按性别）</translation>
    </message>
    <message>
        <source>Visitors, staff, births and deaths of each month</source>
        <translation>各月来访者、工作人员、出生和死亡</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>维生素A</translation>
    </message>
    <message>
        <source>Vitamin A after birth</source>
        <translation>产后维生素A</translation>
    </message>
    <message>
        <source>Vitamin A capsules she took since the birth</source>
        <translation>分娩后她服了几粒维生素A胶囊</translation>
    </message>
    <message>
        <source>Vitamin A capsules taken</source>
        <translation>已服维生素A胶囊</translation>
    </message>
    <message>
        <source>Vitamin A given</source>
        <translation>已给维生素A</translation>
    </message>
    <message>
        <source>Vitamin A, capsules</source>
        <translation>维生素A，胶囊数</translation>
    </message>
    <message>
        <source>Vitamin K</source>
        <translation>维生素K</translation>
    </message>
    <message>
        <source>Vitamin K was given</source>
        <translation>已给维生素K</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Was at the dentist</source>
        <translation>看过牙医</translation>
    </message>
    <message>
        <source>Was not pregnant</source>
        <translation>没有怀孕</translation>
    </message>
    <message>
        <source>Was she at the dentist?</source>
        <translation>她看过牙医吗？</translation>
    </message>
    <message>
        <source>Was the mother and child book seen?</source>
        <translation>查看妇幼保健手册了吗？</translation>
    </message>
    <message>
        <source>Way of birth</source>
        <translation>分娩方式</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>孕周</translation>
    </message>
    <message>
        <source>Week of pregnancy</source>
        <translation>孕周</translation>
    </message>
    <message numerus="yes">
        <source>Week {n}</source>
        <translation>
            <numerusform>第{n}周</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>孕周</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>孕周</translation>
    </message>
    <message>
        <source>Weeks when registered</source>
        <translation>登记时孕周</translation>
    </message>
    <message>
        <source>Weighed less than 2 kg at birth</source>
        <translation>出生体重低于2 kg</translation>
    </message>
    <message>
        <source>Weighed less than 2.5 kg at birth</source>
        <translation>出生体重低于2.5 kg</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>体重（kg）</translation>
    </message>
    <message>
        <source>Weight above the green band</source>
        <translation>体重高于绿色带</translation>
    </message>
    <message>
        <source>Weight at birth</source>
        <translation>出生体重</translation>
    </message>
    <message>
        <source>Weight at birth (g)</source>
        <translation>出生体重（g）</translation>
    </message>
    <message>
        <source>Weight before (kg)</source>
        <translation>孕前体重（kg）</translation>
    </message>
    <message>
        <source>Weight before the pregnancy</source>
        <translation>孕前体重</translation>
    </message>
    <message>
        <source>Weight before the pregnancy (g)</source>
        <translation>孕前体重（g）</translation>
    </message>
    <message>
        <source>Weight below the green band</source>
        <translation>体重低于绿色带</translation>
    </message>
    <message>
        <source>Weight by the curve</source>
        <translation>体重是否在曲线内</translation>
    </message>
    <message>
        <source>Weight in the green band</source>
        <translation>体重在绿色带内</translation>
    </message>
    <message>
        <source>Weight in the pregnancy of {name}</source>
        <translation>{name}的孕期体重</translation>
    </message>
    <message>
        <source>Weight not rising for 2 months</source>
        <translation>体重2个月未增</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>体重，kg</translation>
    </message>
    <message>
        <source>Welfare stage</source>
        <translation>福利等级</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>What a book says, the health worker and the family rely on: write it before the mother goes home.</source>
        <translation>卫生人员和家人都以手册为准：请在母亲回家前写好。</translation>
    </message>
    <message>
        <source>What a midwife, nurse or doctor examines counts; what a volunteer asks does not.</source>
        <translation>助产士、护士或医生的检查计入；志愿者的询问不计入。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>What calls for more care</source>
        <translation>需要多加关照的情况</translation>
    </message>
    <message>
        <source>What food</source>
        <translation>哪种食品</translation>
    </message>
    <message>
        <source>What goes into the books of the mothers</source>
        <translation>写入母亲手册的内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>有什么不适</translation>
    </message>
    <message>
        <source>What she got</source>
        <translation>发放了什么</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>异常项目</translation>
    </message>
    <message>
        <source>What, portions</source>
        <translation>内容，份数</translation>
    </message>
    <message>
        <source>When, as far as known</source>
        <translation>已知的日期</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where she wants to give birth</source>
        <translation>想在哪里分娩</translation>
    </message>
    <message>
        <source>Where she was</source>
        <translation>她当时在哪里</translation>
    </message>
    <message>
        <source>Which contact is it?</source>
        <translation>是哪一次检查？</translation>
    </message>
    <message>
        <source>Which of several children</source>
        <translation>多胎中第几个</translation>
    </message>
    <message>
        <source>Which pregnancy</source>
        <translation>第几次妊娠</translation>
    </message>
    <message>
        <source>Which pregnancy is it? (1 = first)</source>
        <translation>第几次妊娠？（1＝第一次）</translation>
    </message>
    <message>
        <source>Who died</source>
        <translation>去世的人</translation>
    </message>
    <message>
        <source>Who died by sex</source>
        <translation>去世的人（按性别）</translation>
    </message>
    <message>
        <source>Who gives blood</source>
        <translation>谁献血</translation>
    </message>
    <message>
        <source>Who goes along with her</source>
        <translation>谁陪她去</translation>
    </message>
    <message>
        <source>Who goes with her</source>
        <translation>谁陪她去</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>接生人员</translation>
    </message>
    <message>
        <source>Who helped at the birth</source>
        <translation>由谁接生</translation>
    </message>
    <message>
        <source>Who helps at the birth</source>
        <translation>由谁接生</translation>
    </message>
    <message>
        <source>Who is pregnant?</source>
        <translation>谁怀孕了？</translation>
    </message>
    <message>
        <source>Who was with her</source>
        <translation>谁陪着她</translation>
    </message>
    <message>
        <source>Who would give blood</source>
        <translation>谁愿意献血</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>更改原因</translation>
    </message>
    <message>
        <source>With forceps or vacuum</source>
        <translation>产钳或胎吸助产</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>妇女</translation>
    </message>
    <message>
        <source>Women of childbearing age</source>
        <translation>育龄妇女</translation>
    </message>
    <message>
        <source>Women who got it again</source>
        <translation>再次领取的妇女</translation>
    </message>
    <message>
        <source>Women who got the tetanus dose</source>
        <translation>接种破伤风疫苗的妇女</translation>
    </message>
    <message>
        <source>Would give blood: {name}</source>
        <translation>愿意献血：{name}</translation>
    </message>
    <message>
        <source>Write at least one child.</source>
        <translation>请至少登记一个孩子。</translation>
    </message>
    <message numerus="yes">
        <source>Write at most {n} children.</source>
        <translation>
            <numerusform>最多登记{n}个孩子。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write check-up</source>
        <translation>登记检查</translation>
    </message>
    <message>
        <source>Write check-up of the mother</source>
        <translation>登记母亲的检查</translation>
    </message>
    <message>
        <source>Write down how the pregnancy ended first.</source>
        <translation>请先登记妊娠结局。</translation>
    </message>
    <message>
        <source>Write down the birth of {name}</source>
        <translation>登记{name}的分娩</translation>
    </message>
    <message>
        <source>Write down the children of {name}</source>
        <translation>登记{name}的子女</translation>
    </message>
    <message>
        <source>Write down the death of {name}</source>
        <translation>登记{name}去世</translation>
    </message>
    <message>
        <source>Write down the pregnancy of {name}</source>
        <translation>登记{name}的妊娠</translation>
    </message>
    <message>
        <source>Write her height and her weight before the pregnancy: then the usual gain is shown.</source>
        <translation>请登记她的身高和孕前体重，就会显示正常增重。</translation>
    </message>
    <message>
        <source>Write into her mother and child book</source>
        <translation>写进她的妇幼保健手册</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>时间请写成14:30的样子。</translation>
    </message>
    <message>
        <source>Write when it was; the year is enough.</source>
        <translation>请写是什么时候；只写年份也可以。</translation>
    </message>
    <message>
        <source>Write why the expected day is changed.</source>
        <translation>请写明更改预产期的原因。</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>arm {arm} cm</source>
        <translation>上臂围{arm} cm</translation>
    </message>
    <message>
        <source>at the breast in the first hour</source>
        <translation>出生后一小时内吸吮母乳</translation>
    </message>
    <message>
        <source>blood from the heel taken</source>
        <translation>已采足跟血</translation>
    </message>
    <message>
        <source>blood pressure {pressure}</source>
        <translation>血压{pressure}</translation>
    </message>
    <message>
        <source>breastfeeds</source>
        <translation>在哺乳</translation>
    </message>
    <message>
        <source>does not breastfeed</source>
        <translation>未哺乳</translation>
    </message>
    <message>
        <source>does not eat it every day</source>
        <translation>不是每天吃</translation>
    </message>
    <message>
        <source>eats it every day</source>
        <translation>每天吃</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>从{day}起</translation>
    </message>
    <message>
        <source>g/dl</source>
        <translation>g/dl</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>husband {name}</source>
        <translation>丈夫{name}</translation>
    </message>
    <message>
        <source>important today</source>
        <translation>今天重点</translation>
    </message>
    <message>
        <source>iodine capsule {day}</source>
        <translation>碘油胶囊{day}</translation>
    </message>
    <message>
        <source>iron tablets {tablets}</source>
        <translation>铁剂{tablets}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>next contact {contact}, from {date}</source>
        <translation>下次检查{contact}，从{date}起</translation>
    </message>
    <message>
        <source>not protected now</source>
        <translation>目前没有保护</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>protected until {day}</source>
        <translation>保护至{day}</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>vitamin K given</source>
        <translation>已给维生素K</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>weight {weight} kg</source>
        <translation>体重{weight} kg</translation>
    </message>
    <message>
        <source>{contact}, from {date}</source>
        <translation>{contact}，从{date}起</translation>
    </message>
    <message>
        <source>{date}: {basis}</source>
        <translation>{date}：{basis}</translation>
    </message>
    <message>
        <source>{finding}: {todo}</source>
        <translation>{finding}：{todo}</translation>
    </message>
    <message>
        <source>{food} · {portions}</source>
        <translation>{food} · {portions}</translation>
    </message>
    <message>
        <source>{level} {value}</source>
        <translation>{level}{value}</translation>
    </message>
    <message>
        <source>{name} gave birth: the weight of the child is not written.</source>
        <translation>{name}已分娩：还没有填写孩子的体重。</translation>
    </message>
    <message>
        <source>{name} goes along</source>
        <translation>{name}陪同前往</translation>
    </message>
    <message>
        <source>{name} is pregnant, and nothing is written of her in {month}.</source>
        <translation>{name}怀孕中，{month}还没有她的记录。</translation>
    </message>
    <message>
        <source>{name} was to give birth on {day}. Write down the birth, or correct the expected day.</source>
        <translation>{name}预计在{day}分娩。请登记出生，或更正预产期。</translation>
    </message>
    <message>
        <source>{number} ({ages})</source>
        <translation>{number}（{ages}）</translation>
    </message>
    <message numerus="yes">
        <source>{n} births expected within 30 days</source>
        <translation>
            <numerusform>30天内预计{n}人分娩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules of vitamin A</source>
        <translation>
            <numerusform>维生素A胶囊{n}粒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children alive</source>
        <translation>
            <numerusform>现有子女{n}个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} children died</source>
        <translation>
            <numerusform>去世子女{n}个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} due for a contact</source>
        <translation>
            <numerusform>{n}人该做检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>更早的{n}条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expected within 30 days</source>
        <translation>
            <numerusform>30天内{n}人到预产期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} iron tablets</source>
        <translation>
            <numerusform>铁剂{n}片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers after birth or their babies need a health worker</source>
        <translation>
            <numerusform>{n}位产妇或其婴儿需找卫生人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers are due for a check-up after birth</source>
        <translation>
            <numerusform>{n}位产妇该做产后检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mothers are late for a check-up after birth</source>
        <translation>
            <numerusform>{n}位产妇产后检查逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a health worker</source>
        <translation>
            <numerusform>{n}人需找卫生人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not protected against tetanus</source>
        <translation>
            <numerusform>{n}人没有破伤风保护</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} past the expected day</source>
        <translation>
            <numerusform>{n}人已过预产期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions</source>
        <translation>
            <numerusform>{n}份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pregnant women are late for a contact</source>
        <translation>
            <numerusform>{n}位孕妇产检逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pregnant women need a health worker</source>
        <translation>
            <numerusform>{n}位孕妇需找卫生人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <translation>
            <numerusform>{n}周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks pregnant</source>
        <translation>
            <numerusform>怀孕{n}周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a late contact</source>
        <translation>
            <numerusform>{n}人检查逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a thin arm</source>
        <translation>
            <numerusform>{n}人上臂围过小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a tetanus dose on record</source>
        <translation>
            <numerusform>{n}人没有破伤风接种记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without an expected day</source>
        <translation>
            <numerusform>{n}人没有预产期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} women</source>
        <translation>
            <numerusform>{n}位妇女</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} women are past the expected day</source>
        <translation>
            <numerusform>{n}位孕妇已过预产期</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} (not confirmed)</source>
        <translation>{source}（未确认）</translation>
    </message>
    <message>
        <source>{total} of {wanted} in this pregnancy so far.</source>
        <translation>本次妊娠至今{total}/{wanted}。</translation>
    </message>
    <message>
        <source>{value} is not possible. Write {low} to {high}.</source>
        <translation>{value}不可能。请填写{low}到{high}。</translation>
    </message>
    <message>
        <source>{what} (+{number})</source>
        <translation>{what}（+{number}）</translation>
    </message>
    <message>
        <source>{what}, from {day}</source>
        <translation>{what}，从{day}起</translation>
    </message>
    <message>
        <source>{what}, late since {day}</source>
        <translation>{what}，{day}起逾期</translation>
    </message>
    <message>
        <source>{what}, now</source>
        <translation>{what}，现在</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}：{day}</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}：{state}</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years}年</translation>
    </message>
    <message>
        <source>“The baby died” means before or during the birth. A baby that breathed was born alive.</source>
        <translation>“婴儿去世了”指分娩前或分娩时去世。有过呼吸的婴儿属于活产。</translation>
    </message>
    <message>
        <source>•: only the midwife reads this; the dot stands there for every woman.</source>
        <translation>•：仅助产士可见；每位妇女都有这个圆点。</translation>
    </message>
    <message>
        <source>√ yes, – no, an empty cell: not asked or not measured. A colour is not a diagnosis.</source>
        <translation>√ 是，– 否，空格：未问或未测。颜色不等于诊断。</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>No vaccine or supplement of the pack has the code “{name}”.</source>
        <translation>国家包中没有代码为“{name}”的疫苗或补充剂。</translation>
    </message>
    <message>
        <source>The ages of “{name}” overlap with a row above.</source>
        <translation>“{name}”的年龄与上面某一行重叠。</translation>
    </message>
    <message>
        <source>The colour bands must follow one another without a gap: band {number} does not.</source>
        <translation>各色带必须首尾相接，不能有空隙：第{number}条不符合。</translation>
    </message>
    <message>
        <source>The country pack cannot be used. {file}, row {row}: {reason} Nothing was changed. Mend the file, or install Balai again.</source>
        <translation>国家包不能使用。{file}第{row}行：{reason}没有做任何更改。请修正该文件，或重新安装Balai。</translation>
    </message>
    <message>
        <source>The dose before, “{value}”, must stand in a row above.</source>
        <translation>上一剂“{value}”必须写在上面的行中。</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read.</source>
        <translation>文件缺失或无法读取。</translation>
    </message>
    <message>
        <source>The file is not plain UTF-8 text.</source>
        <translation>文件不是纯UTF-8文本。</translation>
    </message>
    <message>
        <source>The first row must be: {expected}.</source>
        <translation>第一行必须是：{expected}。</translation>
    </message>
    <message>
        <source>The months must follow one another without a gap: here month {expected} comes next.</source>
        <translation>月份必须连续，不能有空缺：这里应为第{expected}个月。</translation>
    </message>
    <message>
        <source>The packs extend each other in a circle.</source>
        <translation>这些国家包互相继承，形成了循环。</translation>
    </message>
    <message>
        <source>The register has no columns.</source>
        <translation>登记册没有列。</translation>
    </message>
    <message>
        <source>The register is called “{name}”, its file must be called “{expected}”.</source>
        <translation>登记册名为“{name}”，它的文件名必须是“{expected}”。</translation>
    </message>
    <message numerus="yes">
        <source>The row has {n} cells, it needs {expected}.</source>
        <translation>
            <numerusform>这一行有{n}个单元格，需要{expected}个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of “{name}” do not have the same {{places}} in every language.</source>
        <translation>“{name}”各语言文字中的{{places}}不一致。</translation>
    </message>
    <message>
        <source>There is no country pack “{name}”.</source>
        <translation>没有国家包“{name}”。</translation>
    </message>
    <message>
        <source>This line is not written as the file&apos;s format asks: {detail}.</source>
        <translation>这一行不符合文件格式的要求：{detail}。</translation>
    </message>
    <message>
        <source>a code that begins with ADVICE_</source>
        <translation>以ADVICE_开头的代码</translation>
    </message>
    <message>
        <source>a dose number from 0 to {most}</source>
        <translation>0到{most}的剂次号</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字列表</translation>
    </message>
    <message>
        <source>a name in small letters, such as je_endemic</source>
        <translation>小写字母的名称，例如je_endemic</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number with h, d, w, m or y, such as 6w</source>
        <translation>数字加h、d、w、m或y，例如6w</translation>
    </message>
    <message>
        <source>a number with one decimal, such as 18.5</source>
        <translation>有一位小数的数字，例如18.5</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>引号中的文字</translation>
    </message>
    <message>
        <source>a version such as 2026.1</source>
        <translation>版本号，如2026.1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least}至{most}之间的整数</translation>
    </message>
    <message>
        <source>a year, or a year and month such as 2025-01</source>
        <translation>年份，或年月，如2025-01</translation>
    </message>
    <message>
        <source>an age in months or years, such as 11m</source>
        <translation>以月或年表示的年龄，例如11m</translation>
    </message>
    <message>
        <source>an age in months or years, such as 6m</source>
        <translation>以月或年表示的年龄，例如6m</translation>
    </message>
    <message>
        <source>completed months from {least} to {most}</source>
        <translation>{least}到{most}的足月月龄</translation>
    </message>
    <message>
        <source>empty or a limit such as &lt;-2 or &lt;=1</source>
        <translation>留空，或界限值，如&lt;-2或&lt;=1</translation>
    </message>
    <message>
        <source>empty or a limit such as &gt;=-3 or &gt;1</source>
        <translation>留空，或界限值，如&gt;=-3或&gt;1</translation>
    </message>
    <message>
        <source>grams from 1 to {most}</source>
        <translation>1到{most}克</translation>
    </message>
    <message>
        <source>pack.toml lists no set of forms “{name}”.</source>
        <translation>pack.toml没有列出表格系列“{name}”。</translation>
    </message>
    <message>
        <source>pack.toml lists no source “{name}”.</source>
        <translation>pack.toml中没有列出来源“{name}”。</translation>
    </message>
    <message>
        <source>parameters, each with a list of values</source>
        <translation>参数，每个参数带一个数值列表</translation>
    </message>
    <message>
        <source>schedule.csv has no row for “{value}”.</source>
        <translation>schedule.csv中没有“{value}”这一行。</translation>
    </message>
    <message>
        <source>texts.csv has no words for “{name}”.</source>
        <translation>texts.csv中没有“{name}”的文字。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true或false</translation>
    </message>
    <message>
        <source>where the row above ends</source>
        <translation>上一行结束的地方</translation>
    </message>
    <message>
        <source>{count} whole numbers divided by spaces, one for each level, none lower than the one before it</source>
        <translation>{count}个用空格分开的整数，每级一个，后面的不小于前面的</translation>
    </message>
    <message>
        <source>“{name}” ends before “{other}”.</source>
        <translation>“{name}”早于“{other}”结束。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空的。</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>缺少“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is not a register&apos;s name such as “health_visits.sip2”.</source>
        <translation>“{name}”不是登记册名称，正确的例子：“health_visits.sip2”。</translation>
    </message>
    <message>
        <source>“{name}” is not an entry that is known here.</source>
        <translation>这里没有名为“{name}”的项目。</translation>
    </message>
    <message>
        <source>“{name}” is {value}, it must lie between {least} and {most}.</source>
        <translation>“{name}”为{value}，必须在{least}到{most}之间。</translation>
    </message>
    <message>
        <source>“{name}” is “{value}”, it must be one of: {expected}.</source>
        <translation>“{name}”为“{value}”，必须是以下之一：{expected}。</translation>
    </message>
    <message>
        <source>“{name}” must be empty where “{other}” is “{value}”.</source>
        <translation>“{other}”为“{value}”时，“{name}”必须留空。</translation>
    </message>
    <message>
        <source>“{name}” must be filled where “{other}” is “{value}”.</source>
        <translation>“{other}”为“{value}”时，“{name}”必须填写。</translation>
    </message>
    <message>
        <source>“{name}” must be {expected}.</source>
        <translation>“{name}”必须是{expected}。</translation>
    </message>
    <message>
        <source>“{name}” must go on exactly where the row above ends: every number belongs to one class.</source>
        <translation>“{name}”必须紧接上一行的结束处：每个数值只能属于一个评价类别。</translation>
    </message>
    <message>
        <source>“{name}” needs a dose in “previous”.</source>
        <translation>填了“{name}”，就必须在“previous”中写明上一剂。</translation>
    </message>
    <message>
        <source>“{name}” of the first class must be empty: it has no lower limit.</source>
        <translation>第一个评价类别的“{name}”必须留空：它没有下限。</translation>
    </message>
    <message>
        <source>“{name}” of the last class must be empty: it has no upper limit.</source>
        <translation>最后一个评价类别的“{name}”必须留空：它没有上限。</translation>
    </message>
    <message>
        <source>“{name}” stands here a second time.</source>
        <translation>“{name}”在这里重复出现。</translation>
    </message>
    <message>
        <source>“{value}” has a row in schedule.csv, so it is no combined vaccine.</source>
        <translation>“{value}”在schedule.csv中有自己的一行，因此不是联合疫苗。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>0: none</source>
        <translation>0：无</translation>
    </message>
    <message>
        <source>?: not known</source>
        <translation>?：不详</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>承前页</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>过次页</translation>
    </message>
    <message>
        <source>Columns {first} to {last}</source>
        <translation>第{first}至{last}列</translation>
    </message>
    <message>
        <source>Form: {origin}</source>
        <translation>表格：{origin}</translation>
    </message>
    <message>
        <source>If the midwife forgets her passphrase, these 12 words open her entries in the post “{post}”. Their order matters.</source>
        <translation>助产士忘记口令时，这12个词可以打开她在本站“{post}”的记录。顺序不能错。</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, these 12 words open the post “{post}”. Their order matters.</source>
        <translation>如果忘记口令，这12个词可以打开服务站“{post}”。顺序不能错。</translation>
    </message>
    <message>
        <source>In this file: {page} of {pages}</source>
        <translation>本文件：第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Keep this paper where the post&apos;s documents are kept, not beside the laptop.</source>
        <translation>请把这张纸和本站的文件放在一起，不要放在电脑旁边。</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Lost, or seen by a stranger? Make a new sheet in the settings; then destroy this one.</source>
        <translation>丢失了，或被外人看到？请在“设置”中制作新的恢复单，然后销毁这一张。</translation>
    </message>
    <message>
        <source>Made {when}</source>
        <translation>制作于{when}</translation>
    </message>
    <message>
        <source>No entries in this period.</source>
        <translation>这段时间没有记录。</translation>
    </message>
    <message>
        <source>No font of the program has the sign “{sign}” ({code}, {name}); a box is printed in its place: {text}</source>
        <translation>程序的字体中没有字符“{sign}”（{code}，{name}），原处印为方框：{text}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place and date: {line}</source>
        <translation>地点和日期：{line}</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>打印于{when}</translation>
    </message>
    <message>
        <source>Printed {when} by {who}</source>
        <translation>{who}打印于{when}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Recovery sheet of the midwife</source>
        <translation>助产士恢复单</translation>
    </message>
    <message>
        <source>Show it to nobody, volunteers too, and take no photo of it: it opens what people told her alone.</source>
        <translation>不给任何人看，包括志愿者，也不要拍照：它能打开别人只告诉她的事。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signs in the table: {signs}</source>
        <translation>表中符号：{signs}</translation>
    </message>
    <message>
        <source>Take no photo of it and send it to nobody: whoever has the words and the laptop reads everything.</source>
        <translation>不要拍照，也不要发给任何人：谁有这些词和这台电脑，谁就能看到全部内容。</translation>
    </message>
    <message>
        <source>The midwife keeps this paper herself, not at the post and not beside the laptop.</source>
        <translation>由助产士自己保管这张纸，不放在本站，也不放在电脑旁。</translation>
    </message>
    <message>
        <source>The same words, for a camera or a QR reader</source>
        <translation>同样的词，供摄像头或二维码扫描器读取</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页合计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Without her passphrase and without this paper, nobody can read her entries any more.</source>
        <translation>没有她的口令，又没有这张纸，就再没有人能看到她的记录。</translation>
    </message>
    <message>
        <source>Without the passphrase and without this paper, nobody can open the post.</source>
        <translation>没有口令，也没有这张纸，谁都打不开本站数据。</translation>
    </message>
    <message>
        <source>empty: not filled in</source>
        <translation>空：未填</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>–: does not apply</source>
        <translation>–：不适用</translation>
    </message>
</context>
<context>
    <name>People and keys</name>
    <message>
        <source>A PIN has 4 to 6 digits.</source>
        <translation>PIN是4至6位数字。</translation>
    </message>
    <message>
        <source>A practice post is open to everybody</source>
        <translation>练习站对所有人开放</translation>
    </message>
    <message>
        <source>A practice post is open to everybody: nobody has a password there.</source>
        <translation>练习站对所有人开放：那里没有人设密码。</translation>
    </message>
    <message>
        <source>A sheet of paper with 12 words opens the post when nobody knows a password any more. Keep two: one in the village, one at the health centre. Each can be withdrawn alone.</source>
        <translation>没有人记得密码时，用一张写有12个词的纸可以打开本站。请备两张：一张放村里，一张放卫生院。每张都可以单独作废。</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>添加此人</translation>
    </message>
    <message>
        <source>Add {name} to the people of the post</source>
        <translation>把{name}添加到本站人员</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Admins do everything. Hidden: no page, list or register shows it. Look only: everything can be read, nothing changed. These rights protect from mistakes; what nobody else may read belongs into the midwife&apos;s entries.</source>
        <translation>管理员可以做一切。隐藏：任何页面、列表或登记册都不显示。仅查看：都能看，但不能改。这些权限防止误操作；不让别人看的内容请记入助产士的记录。</translation>
    </message>
    <message>
        <source>As the person types it to open the post, and as History shows it.</source>
        <translation>此人登录时输入的姓名，也显示在“历史”中。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passwords. A new backup is made at once; delete the old ones, also those on sticks. Do the same on each laptop of the post.</source>
        <translation>以前的备份仍可用旧密码打开。会马上做一个新备份；请删除旧备份，包括U盘上的。本站每台电脑都要这样做。</translation>
    </message>
    <message>
        <source>Begin with yourself. You become the admin, who adds the others. From then on everybody opens the post with name and password, and the passphrase that all knew opens it no longer.</source>
        <translation>请先添加您自己。您成为管理员，再添加其他人。从此每人用姓名和密码打开本站，原来大家都知道的口令不再能打开。</translation>
    </message>
    <message>
        <source>Can open the post since</source>
        <translation>可以打开本站的日期</translation>
    </message>
    <message>
        <source>Can open the post since {day}.</source>
        <translation>自{day}起可以打开本站。</translation>
    </message>
    <message>
        <source>Cannot open the post any more since</source>
        <translation>不再能打开本站的日期</translation>
    </message>
    <message>
        <source>Cannot open the post any more since {day}.</source>
        <translation>自{day}起不再能打开本站。</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>更改姓名</translation>
    </message>
    <message>
        <source>Change the right of a role: {role}, {part}</source>
        <translation>更改角色的权限：{role}，{part}</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Change the role of {name}</source>
        <translation>更改{name}的角色</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>设定PIN</translation>
    </message>
    <message>
        <source>Choose an own password</source>
        <translation>设定自己的密码</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调员</translation>
    </message>
    <message>
        <source>Data that left the program</source>
        <translation>已导出的数据</translation>
    </message>
    <message>
        <source>Day it left the program</source>
        <translation>导出日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Enters people, measures, gives what is due; may look at the month and at volunteers.</source>
        <translation>登记、测量、发放应给的；可查看月结和志愿者。</translation>
    </message>
    <message>
        <source>Everybody who knows it may do everything, and History cannot tell who did what. Add people, and each opens the post with an own name and password.</source>
        <translation>知道口令的人什么都能做，历史也看不出是谁做的。请添加人员，让每人用自己的姓名和密码打开本站。</translation>
    </message>
    <message>
        <source>Everything but people and passwords.</source>
        <translation>除人员和密码外的全部。</translation>
    </message>
    <message>
        <source>Everything but people and passwords. The midwife&apos;s entries need her own key too.</source>
        <translation>除人员和密码外全部。助产士的记录还需要她自己的密钥。</translation>
    </message>
    <message>
        <source>Everything, also people, passwords, rights and laptops.</source>
        <translation>全部，包括人员、密码、权限和电脑。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>给这个密码</translation>
    </message>
    <message>
        <source>Give {name} a new password</source>
        <translation>给{name}新密码</translation>
    </message>
    <message>
        <source>Go to the laptops</source>
        <translation>前往电脑列表</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Has not chosen an own password yet.</source>
        <translation>还没有设定自己的密码。</translation>
    </message>
    <message>
        <source>Has somebody left in anger, or was a copy of the post&apos;s folder lost? Balai then writes everything on this laptop anew under a new key. Names, passwords and recovery sheets of this page stay as they are.</source>
        <translation>有人带着不快离开，或本站文件夹的副本丢失了？Balai会用新密钥把这台电脑上的全部内容重新加密。本页的姓名、密码和恢复单保持不变。</translation>
    </message>
    <message>
        <source>Has {name} lost the password, or come back? Type a new one together. It holds on the other laptops once they take in a file from here.</source>
        <translation>{name}忘了密码，或回来了？请一起输入一个新密码。其他电脑导入这里的文件后，新密码在那里也有效。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>I have the sheet on paper</source>
        <translation>恢复单已在纸上</translation>
    </message>
    <message>
        <source>Is the sheet lost, or did a stranger see it? Withdraw it: its words then open nothing any more.</source>
        <translation>恢复单丢了，或被外人看到？请把它作废：上面的词就什么也打不开了。</translation>
    </message>
    <message>
        <source>Keep the key of the midwife for all laptops</source>
        <translation>为所有电脑保存助产士密钥</translation>
    </message>
    <message>
        <source>Key of the midwife</source>
        <translation>助产士密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of file or paper</source>
        <translation>文件或纸张的类型</translation>
    </message>
    <message>
        <source>Let data leave the program: {what}</source>
        <translation>导出数据：{what}</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>Lock the window when nobody has worked for</source>
        <translation>多久没有人操作就锁定窗口</translation>
    </message>
    <message>
        <source>Look and change</source>
        <translation>查看和更改</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>制作于{day}。</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>换新密钥</translation>
    </message>
    <message>
        <source>Make a recovery sheet to keep at: {place}</source>
        <translation>制作恢复单，存放处：{place}</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>制作恢复单</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>助产士</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Must choose an own password</source>
        <translation>必须设定自己的密码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Name, or where the sheet is kept</source>
        <translation>姓名，或恢复单的存放处</translation>
    </message>
    <message>
        <source>New key for this laptop</source>
        <translation>这台电脑的新密钥</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新恢复单</translation>
    </message>
    <message>
        <source>No other recovery sheet yet</source>
        <translation>还没有其他恢复单</translation>
    </message>
    <message>
        <source>No own password yet</source>
        <translation>还没有自己的密码</translation>
    </message>
    <message>
        <source>Nobody of this name is among the people of the post. They are: {names}.</source>
        <translation>本站人员中没有这个姓名。现有：{names}。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Older entries keep the old name. The old name still opens the post, too.</source>
        <translation>以前的记录保留旧姓名。旧姓名也仍能打开本站。</translation>
    </message>
    <message>
        <source>One passphrase opens this post</source>
        <translation>用一个口令打开本站</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>程序的部分</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>人员与密钥</translation>
    </message>
    <message>
        <source>People named in it</source>
        <translation>其中提到的人</translation>
    </message>
    <message>
        <source>People, passwords and rights belong to a real post.</source>
        <translation>人员、密码和权限只用于真实的服务站。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person or sheet that opens the post</source>
        <translation>能打开本站的人员或恢复单</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Read more in the help</source>
        <translation>在帮助中了解更多</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>将{name}改名为{new}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Settings of the post</source>
        <translation>本站设置</translation>
    </message>
    <message>
        <source>Somebody else has the same name, so a number stands behind this one. Better give one of them another name.</source>
        <translation>另有同名的人，所以这个姓名后面加了数字。最好给其中一人改个名称。</translation>
    </message>
    <message>
        <source>Somebody of this name opens the post already. Add the father&apos;s name, the street or a number to the name.</source>
        <translation>已有同名的人可以打开本站。请在姓名后加上父亲的姓名、街道或数字。</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stock and volunteers; health of people only to look at, or not at all.</source>
        <translation>库存和志愿者；居民健康内容只能查看，或完全不可见。</translation>
    </message>
    <message>
        <source>The first person must be an admin: somebody has to add the others.</source>
        <translation>第一个人必须是管理员：要有人来添加其他人。</translation>
    </message>
    <message>
        <source>The sheet opens nothing any more.</source>
        <translation>这张恢复单什么也打不开了。</translation>
    </message>
    <message>
        <source>The sheet opens the post. Keep it at: {place}.</source>
        <translation>这张恢复单可以打开本站。请存放在：{place}。</translation>
    </message>
    <message>
        <source>The sheet that was printed when the post was made opens this laptop only. A sheet made here opens every laptop of the post.</source>
        <translation>建站时打印的恢复单只能打开这台电脑。在这里制作的恢复单可以打开本站的每台电脑。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose digits that do not repeat or count up.</source>
        <translation>这个PIN太容易猜到。请选不重复、不连续的数字。</translation>
    </message>
    <message>
        <source>This is the only recovery sheet. Make another one first: without any, a lost password loses the data.</source>
        <translation>这是唯一的恢复单。请先再制作一张：没有恢复单，忘记密码就会失去数据。</translation>
    </message>
    <message>
        <source>This laptop has a new key, and a new backup was made.</source>
        <translation>这台电脑已换新密钥，并做了新备份。</translation>
    </message>
    <message>
        <source>This person is no longer among the people of the post.</source>
        <translation>此人已不在本站人员中。</translation>
    </message>
    <message>
        <source>This sheet opens nothing yet: type three of its words on the next step. If you stop before, tear the paper up.</source>
        <translation>这张恢复单还什么都打不开：请在下一步输入其中三个词。如果中途停止，请把纸撕掉。</translation>
    </message>
    <message>
        <source>This works once people have passwords of their own. The midwife&apos;s entries lock too.</source>
        <translation>每人有了自己的密码后生效。助产士的记录也会一起锁上。</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>Type a password for the first day. The person chooses an own one when opening the post for the first time.</source>
        <translation>请输入第一天用的密码。此人第一次打开本站时再设定自己的密码。</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Type where the sheet is kept, for example “Cupboard of the health centre”.</source>
        <translation>请输入恢复单的存放处，例如“卫生院的柜子”。</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Was a laptop stolen? The new key does not shut it out: choose it among the laptops and take no more files of it. Was a copy of this laptop lost? Do the same at another laptop, then invite this one anew.</source>
        <translation>有电脑被盗吗？新密钥并不能把它挡在外面：请在电脑列表中选中它，不再接收它的文件。本机的副本丢失了吗？请在另一台电脑上同样处理，然后重新邀请本机。</translation>
    </message>
    <message>
        <source>What left the program</source>
        <translation>导出的内容</translation>
    </message>
    <message>
        <source>When somebody leaves, the password no longer opens this laptop at once, and the others when they take in the next file. What the person entered stays.</source>
        <translation>有人离开时，其密码马上不能再打开这台电脑；其他电脑导入下一个文件后也不能。此人录入的内容保留。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Where the sheet will be kept</source>
        <translation>恢复单将存放在哪里</translation>
    </message>
    <message>
        <source>Who opens the post cannot be undone here: somebody could be locked out. Change it on the page “People and keys”.</source>
        <translation>谁能打开本站，不能在这里撤销：可能会有人被锁在外面。请在“人员与密钥”页面更改。</translation>
    </message>
    <message>
        <source>Withdraw the recovery sheet kept at: {place}</source>
        <translation>作废恢复单，存放处：{place}</translation>
    </message>
    <message>
        <source>Withdraw this sheet</source>
        <translation>作废这张恢复单</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>You may not change “{where}”. These people may: {names}. Nothing was stored.</source>
        <translation>您不能更改“{where}”。这些人可以：{names}。没有存入任何内容。</translation>
    </message>
    <message>
        <source>You, the first person</source>
        <translation>您是第一个人</translation>
    </message>
    <message>
        <source>{name} can no longer open the post on this laptop.</source>
        <translation>{name}不能再在这台电脑上打开本站。</translation>
    </message>
    <message>
        <source>{name} has another role from now on.</source>
        <translation>{name}从现在起是另一个角色。</translation>
    </message>
    <message>
        <source>{name} is called {new} from now on.</source>
        <translation>从现在起，{name}改名为{new}。</translation>
    </message>
    <message>
        <source>{name} is the only admin. Make somebody else an admin first, so that the post can be looked after.</source>
        <translation>{name}是唯一的管理员。请先让别人成为管理员，这样本站才有人管理。</translation>
    </message>
    <message>
        <source>{name} leaves the post</source>
        <translation>{name}离开本站</translation>
    </message>
    <message>
        <source>{name} opens the post from now on.</source>
        <translation>{name}从现在起可以打开本站。</translation>
    </message>
    <message>
        <source>{name} opens the post with the new password.</source>
        <translation>{name}用新密码打开本站。</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n}分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>0 to {most}</source>
        <translation>0到{most}</translation>
    </message>
    <message>
        <source>1, 2 … answers and goes on · Enter: next question · Ctrl+S: save</source>
        <translation>1、2……作答并进入下一题 · 回车键：下一题 · Ctrl+S：保存</translation>
    </message>
    <message>
        <source>A class is not a diagnosis.</source>
        <translation>评价不等于诊断。</translation>
    </message>
    <message>
        <source>A health worker asks this.</source>
        <translation>由卫生人员询问。</translation>
    </message>
    <message>
        <source>All answers are for the midwife only. Nobody else can read them later.</source>
        <translation>所有答案仅助产士可见。之后其他人都看不到。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer each sign:</source>
        <translation>每个症状都要回答：</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>问题的回答</translation>
    </message>
    <message>
        <source>Ask about: {time}</source>
        <translation>询问的时间范围：{time}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Ask where nobody else can hear, on the tab “Questions” of the card.</source>
        <translation>请在别人听不到的地方，用居民卡的“问卷”标签询问。</translation>
    </message>
    <message>
        <source>Ask: {questions}</source>
        <translation>询问：{questions}</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>询问人</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在家</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>在本站</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Choose where it was asked.</source>
        <translation>请选择在哪里询问的。</translation>
    </message>
    <message>
        <source>Circle the answer</source>
        <translation>请圈出答案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Correct {questions} of {day}</source>
        <translation>更正{day}的{questions}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Do not leave {name} alone. Listen, do not judge, promise nothing. Speak of it with nobody but the midwife.</source>
        <translation>不要让{name}独自一人。倾听，不评判，不许诺。除助产士外，不要对任何人说。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>For the midwife only: hand her this sheet on the same day. Keep no copy and show it to nobody.</source>
        <translation>仅供助产士：请在当天把这张表交给她。不留副本，不给任何人看。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Forms of health workers</source>
        <translation>卫生人员用表</translation>
    </message>
    <message>
        <source>Hide (F8)</source>
        <translation>隐藏（F8）</translation>
    </message>
    <message>
        <source>If the answer to question {number} is “{answer}”: stay with this person and call the midwife now.</source>
        <translation>如果第{number}题的回答是“{answer}”：请陪着此人，马上叫助产士来。</translation>
    </message>
    <message>
        <source>Midwife: {phone}</source>
        <translation>助产士：{phone}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message numerus="yes">
        <source>Not complete: {n} questions without an answer</source>
        <translation>
            <numerusform>不完整：{n}题未回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is answered. Answer at least one question.</source>
        <translation>还没有作答。请至少回答一题。</translation>
    </message>
    <message>
        <source>Nothing is asked of these people, or they stand in no list any more.</source>
        <translation>这些人没有要问的问题，或已不在任何名单中。</translation>
    </message>
    <message>
        <source>Nothing is asked of this person at this age.</source>
        <translation>此人在这个年龄没有要问的问题。</translation>
    </message>
    <message>
        <source>Of this form only the score is kept. Write the score.</source>
        <translation>这张表只保存得分。请填写得分。</translation>
    </message>
    <message>
        <source>Only the midwife can read it later.</source>
        <translation>之后只有助产士能看到。</translation>
    </message>
    <message>
        <source>Only the midwife reads the answer.</source>
        <translation>答案仅助产士可见。</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开居民卡</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>Questions for the midwife alone are left out: this post has no key of the midwife yet. She chooses one under Settings.</source>
        <translation>仅供助产士的问题未列出：本站还没有助产士密钥。请她在“设置”中设定。</translation>
    </message>
    <message>
        <source>Questions on paper for this person</source>
        <translation>为此人打印的纸质问卷</translation>
    </message>
    <message>
        <source>Questions on paper, empty forms</source>
        <translation>空白纸质问卷</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Remove {questions} of {day}</source>
        <translation>删除{day}的{questions}</translation>
    </message>
    <message>
        <source>Remove {questions} of {name}, {day}</source>
        <translation>删除{name}的{questions}，{day}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score of a health worker&apos;s form</source>
        <translation>卫生人员用表的得分</translation>
    </message>
    <message>
        <source>Score {least} to {most}</source>
        <translation>得分{least}到{most}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>得分{score}</translation>
    </message>
    <message>
        <source>Sex and age count too: {points}</source>
        <translation>性别和年龄也计分：{points}</translation>
    </message>
    <message>
        <source>Shown when somebody must not be left alone and the midwife has to come.</source>
        <translation>当不能让某人独自一人、需要助产士前来时显示。</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Source, not confirmed yet: {title}</source>
        <translation>来源，尚未确认：{title}</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>来源：{title}</translation>
    </message>
    <message>
        <source>Stay with {name} until the midwife is there.</source>
        <translation>请陪着{name}，直到助产士到来。</translation>
    </message>
    <message>
        <source>Stay with {name}. Call the midwife now.</source>
        <translation>请陪着{name}。马上叫助产士来。</translation>
    </message>
    <message>
        <source>Telephone of the midwife</source>
        <translation>助产士电话</translation>
    </message>
    <message>
        <source>The country pack has no questions called “{code}”.</source>
        <translation>国家包中没有名为“{code}”的问卷。</translation>
    </message>
    <message>
        <source>The midwife follows up</source>
        <translation>由助产士跟进</translation>
    </message>
    <message>
        <source>The midwife has an answer. A new one takes its place.</source>
        <translation>助产士已有一份答案，新答案会取代它。</translation>
    </message>
    <message>
        <source>The midwife has it</source>
        <translation>助产士已收到</translation>
    </message>
    <message>
        <source>The midwife is called</source>
        <translation>已叫助产士</translation>
    </message>
    <message>
        <source>The midwife&apos;s telephone number is not written in Settings. Ask somebody to fetch her.</source>
        <translation>“设置”中没有填写助产士的电话。请找人去叫她。</translation>
    </message>
    <message>
        <source>The numbers in brackets are points: add them up.</source>
        <translation>括号中的数字是分数：请把它们加起来。</translation>
    </message>
    <message>
        <source>The questions and answers are hidden. F8 shows them again.</source>
        <translation>问题和答案已隐藏。按F8重新显示。</translation>
    </message>
    <message>
        <source>The score follows from the answers. Answer the questions.</source>
        <translation>得分由答案得出。请回答问题。</translation>
    </message>
    <message>
        <source>These answers are not here any more. Look at the card again.</source>
        <translation>这份答案已不在。请再看一下居民卡。</translation>
    </message>
    <message>
        <source>To be asked this time</source>
        <translation>这次要问</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>Write a score</source>
        <translation>登记得分</translation>
    </message>
    <message>
        <source>Write the score.</source>
        <translation>请填写得分。</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Yes to: {questions}</source>
        <translation>回答“是”：{questions}</translation>
    </message>
    <message>
        <source>a questionnaire and version of questionnaires.csv</source>
        <translation>questionnaires.csv中的一份问卷和版本</translation>
    </message>
    <message>
        <source>a set of answers of answers.csv</source>
        <translation>answers.csv中的一组答案</translation>
    </message>
    <message>
        <source>a value of its set of answers</source>
        <translation>该组答案中的一个值</translation>
    </message>
    <message>
        <source>filled for a questionnaire of which only the score is kept, and empty for others</source>
        <translation>仅保存得分的问卷填写，其他问卷留空</translation>
    </message>
    <message>
        <source>the highest total that the answers can give ({most})</source>
        <translation>各答案能得到的最高总分（{most}）</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day}晚于去世日期（{death}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day}早于出生日期（{birth}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which it was asked.</source>
        <translation>{day}还没到。请填写询问的日期。</translation>
    </message>
    <message>
        <source>{lower} to {upper}</source>
        <translation>{lower}到{upper}</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier</source>
        <translation>
            <numerusform>更早的{n}条</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}: {name}, {day}</source>
        <translation>{questions}：{name}，{day}</translation>
    </message>
    <message>
        <source>{score} is not possible. Write a score from 0 to {most}.</source>
        <translation>得分{score}不可能。请填写0到{most}。</translation>
    </message>
    <message>
        <source>“{code}” is not a question of this list.</source>
        <translation>“{code}”不是这份名单中的问题。</translation>
    </message>
    <message>
        <source>“{value}” is not one of the answers.</source>
        <translation>“{value}”不是可选答案。</translation>
    </message>
    <message>
        <source>◆ Only the midwife may read the answer: tell her, and do not leave this sheet lying about.</source>
        <translation>◆ 答案仅助产士可见：请直接告诉她，不要把这张纸随处放。</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>A reply is written to this referral. Take the reply back before you change it.</source>
        <translation>这次转诊已登记回复。要更改转诊，请先撤回回复。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Advice for the family and the post</source>
        <translation>给家人和服务站的建议</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Answer for the post</source>
        <translation>给服务站的回复</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>到诊日期</translation>
    </message>
    <message>
        <source>Choose at least one reason.</source>
        <translation>请至少选择一个原因。</translation>
    </message>
    <message>
        <source>Choose where the person is sent.</source>
        <translation>请选择转到哪里。</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>了结日期</translation>
    </message>
    <message>
        <source>Correct result</source>
        <translation>更正结果</translation>
    </message>
    <message>
        <source>Correct the referral</source>
        <translation>更正转诊</translation>
    </message>
    <message>
        <source>Correct the referral of {name}</source>
        <translation>更正{name}的转诊</translation>
    </message>
    <message>
        <source>Correct this referral</source>
        <translation>更正这次转诊</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of the reply</source>
        <translation>回复日期</translation>
    </message>
    <message>
        <source>Did not go</source>
        <translation>没有去</translation>
    </message>
    <message>
        <source>Did the person go there?</source>
        <translation>本人去了吗？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>得知日期</translation>
    </message>
    <message>
        <source>Heard on {day}</source>
        <translation>{day}得知</translation>
    </message>
    <message>
        <source>Is it settled?</source>
        <translation>已了结吗？</translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation>更多原因</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>母亲：{name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name and signature of the health worker</source>
        <translation>卫生人员姓名和签名</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Name, reason or slip number</source>
        <translation>姓名、原因或转诊单号</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>新转诊</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No keeps the referral on the list, so that somebody follows it up.</source>
        <translation>选“否”，转诊会留在名单上，以便有人跟进。</translation>
    </message>
    <message>
        <source>No referral waits</source>
        <translation>没有待处理的转诊</translation>
    </message>
    <message>
        <source>No referral was found</source>
        <translation>没有找到转诊</translation>
    </message>
    <message numerus="yes">
        <source>No result for {n} days</source>
        <translation>
            <numerusform>{n}天没有结果</numerusform>
        </translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing was settled in the last year</source>
        <translation>最近一年没有了结的转诊</translation>
    </message>
    <message>
        <source>Only if the health centre reads it. Nothing that only the midwife knows ever stands in it.</source>
        <translation>仅当卫生院会扫读时使用。只有助产士知道的内容绝不会写入。</translation>
    </message>
    <message>
        <source>Please give this part back to the post: {post}</source>
        <translation>请把这一联交回服务站：{post}</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印转诊单</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Refer to a health worker</source>
        <translation>转给卫生人员</translation>
    </message>
    <message>
        <source>Refer {name}</source>
        <translation>为{name}转诊</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Referral slip</source>
        <translation>转诊单</translation>
    </message>
    <message>
        <source>Referral slips to fill in by hand</source>
        <translation>手写转诊单</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Referrals without a result</source>
        <translation>没有回音的转诊</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>转诊人</translation>
    </message>
    <message>
        <source>Remove the referral of {name}</source>
        <translation>删除{name}的转诊</translation>
    </message>
    <message>
        <source>Remove this referral</source>
        <translation>删除这次转诊</translation>
    </message>
    <message>
        <source>Replied, still to follow</source>
        <translation>已回复，仍需跟进</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>居民卡</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of the referral</source>
        <translation>转诊结果</translation>
    </message>
    <message>
        <source>Result of the referral of {name}</source>
        <translation>{name}的转诊结果</translation>
    </message>
    <message>
        <source>Result of {day}: {reply}</source>
        <translation>{day}的结果：{reply}</translation>
    </message>
    <message>
        <source>Say whether the person went there, or write what came back.</source>
        <translation>请注明本人是否去了，或填写带回的结果。</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>转诊日期</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>转往</translation>
    </message>
    <message>
        <source>Sent to a health worker because of</source>
        <translation>转给卫生人员的原因</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>转诊单号</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>转诊单{number}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stays here; it does not stand on the slip.</source>
        <translation>仅留在这里，不印在转诊单上。</translation>
    </message>
    <message>
        <source>Take back the result of the referral of {name}</source>
        <translation>撤回{name}的转诊结果</translation>
    </message>
    <message>
        <source>Take the result back</source>
        <translation>撤回结果</translation>
    </message>
    <message>
        <source>The reason “{code}” is missing: every pack needs it.</source>
        <translation>缺少原因“{code}”：每个国家包都需要。</translation>
    </message>
    <message>
        <source>This referral is not here any more. Look at the list again.</source>
        <translation>这次转诊已不在这里。请重新查看名单。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转往</translation>
    </message>
    <message>
        <source>To come again on</source>
        <translation>复诊日期</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Try fewer letters, or look among the settled ones.</source>
        <translation>请少输几个字，或在已了结的转诊中查找。</translation>
    </message>
    <message>
        <source>Type some letters of the name, then choose the person.</source>
        <translation>输入姓名中的几个字，再选择这个人。</translation>
    </message>
    <message>
        <source>Values and signs, as they shall stand on the slip.</source>
        <translation>数值和体征，会照原样印在转诊单上。</translation>
    </message>
    <message>
        <source>Was never referred.</source>
        <translation>从未转诊。</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>已去</translation>
    </message>
    <message>
        <source>What the health worker found and advises</source>
        <translation>卫生人员的发现和建议</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的情况</translation>
    </message>
    <message>
        <source>What was found also stands in the QR code of a referral slip</source>
        <translation>发现的情况也写入转诊单二维码</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>给予的处理</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>您的发现</translation>
    </message>
    <message>
        <source>Who is sent?</source>
        <translation>转诊谁？</translation>
    </message>
    <message>
        <source>Whoever is sent to a health worker stands here until the result is written down. Then nobody is forgotten.</source>
        <translation>转给卫生人员的人都列在这里，直到登记结果为止。这样不会遗漏任何人。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Write the day on which you heard it.</source>
        <translation>请填写得知结果的日期。</translation>
    </message>
    <message>
        <source>Write the name of the place.</source>
        <translation>请填写地点名称。</translation>
    </message>
    <message>
        <source>Write what the other reason is.</source>
        <translation>请写明其他原因是什么。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>referred by {name}</source>
        <translation>转诊人：{name}</translation>
    </message>
    <message>
        <source>{day} is after the death ({death}). Check both dates.</source>
        <translation>{day}晚于去世日期（{death}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day}早于出生日期（{birth}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} is before the referral ({referred}). Check the date.</source>
        <translation>{day}早于转诊日期（{referred}）。请核对日期。</translation>
    </message>
    <message>
        <source>{day} is in the future. Check the date.</source>
        <translation>{day}还没到。请核对日期。</translation>
    </message>
    <message>
        <source>{name} is sent to a health worker.</source>
        <translation>{name}已转给卫生人员。</translation>
    </message>
    <message>
        <source>{name} was sent on {day}, and no result came back. Ask, and write it down.</source>
        <translation>{name}在{day}转诊，还没有回音。请询问并登记。</translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals</source>
        <translation>
            <numerusform>{n}次转诊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals are still to be followed</source>
        <translation>
            <numerusform>{n}例转诊还需跟进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} referrals have no result for more than a week</source>
        <translation>
            <numerusform>{n}例转诊一周多仍无结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a result for more than a week</source>
        <translation>
            <numerusform>{n}次转诊超过一周没有结果</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} · printed {day}</source>
        <translation>{pack} · {day}打印</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>A heading above column {column} has no words.</source>
        <translation>第{column}列上方的表头没有文字。</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>添加签名栏</translation>
    </message>
    <message>
        <source>Add the names behind each number</source>
        <translation>附上各数字对应的名单</translation>
    </message>
    <message>
        <source>Age from (months)</source>
        <translation>年龄起（月龄）</translation>
    </message>
    <message>
        <source>Age until (months)</source>
        <translation>年龄止（月龄）</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>全部合成一个文件</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more</source>
        <translation>
            <numerusform>另有{n}项</numerusform>
        </translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Another paper, or turned</source>
        <translation>纸张或方向不同</translation>
    </message>
    <message>
        <source>Another title: “{other}” in the country pack</source>
        <translation>标题不同：国家包中为“{other}”</translation>
    </message>
    <message>
        <source>As the form asks</source>
        <translation>按表格要求</translation>
    </message>
    <message>
        <source>Back to the layout</source>
        <translation>返回版式</translation>
    </message>
    <message>
        <source>Back to the pack&apos;s layout</source>
        <translation>恢复国家包的版式</translation>
    </message>
    <message>
        <source>Black and grey</source>
        <translation>黑白灰</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Change layout</source>
        <translation>修改版式</translation>
    </message>
    <message>
        <source>Change the layout of {register}</source>
        <translation>修改“{register}”的版式</translation>
    </message>
    <message>
        <source>Changed at this post</source>
        <translation>本站已改</translation>
    </message>
    <message>
        <source>Changed since this preview</source>
        <translation>预览后数据有变动</translation>
    </message>
    <message>
        <source>Check that it is switched on, connected and has paper, then press “Print register” again. Or save the PDF.</source>
        <translation>请检查打印机是否开机、已连接、有纸，再按“打印登记册”。也可以保存为PDF。</translation>
    </message>
    <message>
        <source>Check that the disk or stick is there, has room and may be written to, or choose another folder.</source>
        <translation>请检查硬盘或U盘是否插好、有空间、可以写入，或另选一个文件夹。</translation>
    </message>
    <message>
        <source>Choose a register or a month to show it.</source>
        <translation>请选择登记册或月份，以便显示。</translation>
    </message>
    <message>
        <source>Choose the folder or stick</source>
        <translation>选择文件夹或U盘</translation>
    </message>
    <message>
        <source>Choose “Paper” to see it.</source>
        <translation>选择“纸张”即可查看。</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>关闭列表（Esc）</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Column {column} asks for “{name}”, which these rows do not have.</source>
        <translation>第{column}列需要“{name}”，而这些行中没有。</translation>
    </message>
    <message>
        <source>Column {column} cannot be filled in with what it is told. Choose again what it shows.</source>
        <translation>第{column}列无法按现有设定填写。请重新选择显示内容。</translation>
    </message>
    <message>
        <source>Column {column} has more than two headings above it.</source>
        <translation>第{column}列上方的表头超过两层。</translation>
    </message>
    <message>
        <source>Column {column} has no heading.</source>
        <translation>第{column}列没有表头。</translation>
    </message>
    <message>
        <source>Column {column} is not told its “{name}”.</source>
        <translation>第{column}列没有指定“{name}”。</translation>
    </message>
    <message>
        <source>Column {column} must be {least} to {most} mm wide.</source>
        <translation>第{column}列的宽度须为{least}至{most}毫米。</translation>
    </message>
    <message>
        <source>Column {column}: “{value}” is no value of “{name}”.</source>
        <translation>第{column}列：“{value}”不是“{name}”的可用值。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns {first} and {second} show the same under the same heading.</source>
        <translation>第{first}列和第{second}列在相同表头下显示相同内容。</translation>
    </message>
    <message>
        <source>Columns, from the first to the last</source>
        <translation>各列，从第一列到最后一列</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copy the layout of {register}</source>
        <translation>复制“{register}”的版式</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Delete something there, or choose another folder or stick. Nothing was written.</source>
        <translation>请删除一些文件，或选择其他文件夹或U盘。没有写入任何内容。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Do not print here</source>
        <translation>本站不打印</translation>
    </message>
    <message>
        <source>Do not print {register} here</source>
        <translation>本站不打印“{register}”</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Empty rows at the end, for late entries</source>
        <translation>末尾空行（供补登）</translation>
    </message>
    <message>
        <source>Empty, to fill in by hand</source>
        <translation>空白，手工填写</translation>
    </message>
    <message>
        <source>F4 (folio)</source>
        <translation>F4（folio）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>Filled in or to write on</source>
        <translation>已填写或供手写</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>来源：{origin}</translation>
    </message>
    <message>
        <source>Go back to the pack&apos;s layout of {register}</source>
        <translation>“{register}”恢复国家包的版式</translation>
    </message>
    <message>
        <source>Handed in each month</source>
        <translation>每月上交</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Heading above it</source>
        <translation>上方表头</translation>
    </message>
    <message>
        <source>Heading written upwards</source>
        <translation>表头竖排</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>卫生院</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>纸张方向</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>It is the layout of the country pack.</source>
        <translation>这是国家包的版式。</translation>
    </message>
    <message numerus="yes">
        <source>It needs {n} sheets side by side.</source>
        <translation>
            <numerusform>需要{n}张纸并排。</numerusform>
        </translation>
    </message>
    <message>
        <source>January to {month}</source>
        <translation>年初至{month}</translation>
    </message>
    <message>
        <source>Keep the post&apos;s layout</source>
        <translation>保留本站的版式</translation>
    </message>
    <message>
        <source>Keep the post&apos;s layout of {register}</source>
        <translation>保留本站的{register}版式</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>表头语言</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>打印语言</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>放大（Ctrl +）</translation>
    </message>
    <message>
        <source>Layout of a register</source>
        <translation>登记册版式</translation>
    </message>
    <message>
        <source>Layout: {register}</source>
        <translation>版式：{register}</translation>
    </message>
    <message>
        <source>Layouts of registers</source>
        <translation>登记册版式</translation>
    </message>
    <message>
        <source>Line below the table</source>
        <translation>表格下方文字</translation>
    </message>
    <message>
        <source>Long words go to a second line</source>
        <translation>长词语换行</translation>
    </message>
    <message>
        <source>Look for sticks and printers again</source>
        <translation>重新查找U盘和打印机</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Move earlier (Alt + Up)</source>
        <translation>前移（Alt + ↑）</translation>
    </message>
    <message>
        <source>Move later (Alt + Down)</source>
        <translation>后移（Alt + ↓）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name the one that the paper is to be about. “{name}” fits: {found}.</source>
        <translation>请指明这份表针对哪一个。符合“{name}”的有：{found}。</translation>
    </message>
    <message>
        <source>Newer form in the pack</source>
        <translation>国家包有新版表格</translation>
    </message>
    <message>
        <source>No font has {signs}: a box stands in {text}.</source>
        <translation>字体中没有{signs}：“{text}”里印为方框。</translation>
    </message>
    <message>
        <source>No registers</source>
        <translation>没有登记册</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>None of these papers is a table. Save them as PDF.</source>
        <translation>所选登记册都不是表格。请存为PDF。</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>Not printed here</source>
        <translation>本站不打印</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick at least one register.</source>
        <translation>还没有选择。请至少勾选一本登记册。</translation>
    </message>
    <message>
        <source>Nothing is written down for it yet</source>
        <translation>还没有登记内容</translation>
    </message>
    <message>
        <source>Nothing is written down for it yet: an empty form.</source>
        <translation>还没有这方面的记录：打印空白表。</translation>
    </message>
    <message>
        <source>Nothing offers the rows “{name}”.</source>
        <translation>没有提供“{name}”这种行。</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Number the columns in a row below the headings</source>
        <translation>在表头下方加一行列号</translation>
    </message>
    <message>
        <source>On both sides, turned like a book</source>
        <translation>双面，沿长边翻页</translation>
    </message>
    <message>
        <source>On both sides, turned like a calendar</source>
        <translation>双面，沿短边翻页</translation>
    </message>
    <message>
        <source>On one side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>每本一个文件</translation>
    </message>
    <message>
        <source>One row for each line of: {rows}</source>
        <translation>每行对应：{rows}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅本站有</translation>
    </message>
    <message>
        <source>Only here: {column}</source>
        <translation>仅本站有：{column}</translation>
    </message>
    <message>
        <source>Only in the country pack: {column}</source>
        <translation>仅国家包有：{column}</translation>
    </message>
    <message>
        <source>Open registers and forms</source>
        <translation>打开登记册和表格</translation>
    </message>
    <message>
        <source>Other set of forms</source>
        <translation>其他表格系列</translation>
    </message>
    <message>
        <source>Other signatures</source>
        <translation>签名栏不同</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF文件</translation>
    </message>
    <message>
        <source>PDF, as on paper</source>
        <translation>PDF，与打印一致</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Pages of the register</source>
        <translation>登记册页面</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>打印机纸张</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People behind the numbers: {title}</source>
        <translation>数字对应的人员：{title}</translation>
    </message>
    <message>
        <source>Press Enter on a name to open the card.</source>
        <translation>在姓名上按回车键打开居民卡。</translation>
    </message>
    <message>
        <source>Press Enter to open the card of this person</source>
        <translation>按回车键打开此人的居民卡</translation>
    </message>
    <message>
        <source>Press Enter to see the people</source>
        <translation>按回车键查看人员</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print here again</source>
        <translation>恢复打印</translation>
    </message>
    <message>
        <source>Print register</source>
        <translation>打印登记册</translation>
    </message>
    <message>
        <source>Print what is ticked</source>
        <translation>打印已勾选的</translation>
    </message>
    <message>
        <source>Print {register} here again</source>
        <translation>本站恢复打印“{register}”</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Read layout from a file…</source>
        <translation>从文件读取版式…</translation>
    </message>
    <message>
        <source>Read the layout of {register} from a file</source>
        <translation>从文件读取“{register}”的版式</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Registers and forms</source>
        <translation>登记册和表格</translation>
    </message>
    <message>
        <source>Registers of {month}</source>
        <translation>{month}登记册</translation>
    </message>
    <message>
        <source>Remove the layout {register}</source>
        <translation>移除版式“{register}”</translation>
    </message>
    <message>
        <source>Remove this layout</source>
        <translation>移除此版式</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>登记册的行</translation>
    </message>
    <message>
        <source>Rows under headings by</source>
        <translation>各行分组依据</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>保存登记册</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say what this paper is about: open the person or the record and print it from there.</source>
        <translation>请说明这份表针对谁或什么：打开人员或记录，从那里打印。</translation>
    </message>
    <message>
        <source>Set of forms</source>
        <translation>表格系列</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>批量打印</translation>
    </message>
    <message>
        <source>Several registers at once</source>
        <translation>批量打印登记册</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>显示全部页面</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>Signature {number} does not say who signs.</source>
        <translation>第{number}个签名栏没有写明由谁签字。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名栏</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>缩小（Ctrl −）</translation>
    </message>
    <message>
        <source>Something that is not known here: {name}</source>
        <translation>这里不认识的内容：{name}</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>电子表格（XLSX）</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stick or disk {name}, {free} GB free</source>
        <translation>U盘或磁盘{name}，剩余{free} GB</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Sum below the column</source>
        <translation>列下方合计</translation>
    </message>
    <message>
        <source>Sums on each page, carried forward to the next</source>
        <translation>每页合计，并过入下页</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take over the newer layout</source>
        <translation>采用新版式</translation>
    </message>
    <message>
        <source>Take over the newer layout of {register}</source>
        <translation>采用“{register}”的新版式</translation>
    </message>
    <message>
        <source>Take the column away (Delete)</source>
        <translation>移除此列（Delete）</translation>
    </message>
    <message>
        <source>Take this signature away</source>
        <translation>移除此签名栏</translation>
    </message>
    <message numerus="yes">
        <source>The columns are too wide: side by side they need {n} sheets of paper, at most {most} can be laid together.</source>
        <translation>
            <numerusform>列太宽：并排需要{n}张纸，最多只能拼{most}张。</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns stand in another order</source>
        <translation>列的顺序不同</translation>
    </message>
    <message>
        <source>The country pack has a newer layout than the one from which this was made.</source>
        <translation>国家包有比本站版式所依据的更新的版式。</translation>
    </message>
    <message>
        <source>The country pack has no layout from which “{register}” was made.</source>
        <translation>国家包中没有“{register}”所依据的版式。</translation>
    </message>
    <message>
        <source>The country pack has no set of forms “{name}”.</source>
        <translation>国家包没有表格系列“{name}”。</translation>
    </message>
    <message>
        <source>The country pack of this post has no registers. Choose another one in the settings.</source>
        <translation>本站的国家包没有登记册。请在“设置”中另选一个。</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({reason}). What stood there before is unchanged.</source>
        <translation>无法写入文件{file}（{reason}）。原来的内容没有变动。</translation>
    </message>
    <message>
        <source>The layout cannot be used. {file}, line {line}: {reason} Nothing was changed.</source>
        <translation>此版式无法使用。{file}第{line}行：{reason}没有作任何更改。</translation>
    </message>
    <message>
        <source>The people behind the number</source>
        <translation>数字对应的人员</translation>
    </message>
    <message>
        <source>The post has no layout of its own for “{register}”.</source>
        <translation>本站没有“{register}”的自有版式。</translation>
    </message>
    <message>
        <source>The post&apos;s own layout cannot be used; the one of the country pack is printed.</source>
        <translation>本站的版式无法使用，现按国家包的版式打印。</translation>
    </message>
    <message>
        <source>The post&apos;s own layout of “{register}” cannot be read. Take back the layout of the country pack, or make it anew.</source>
        <translation>本站“{register}”的版式无法读取。请恢复国家包的版式，或重新制作。</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the register.</source>
        <translation>打印机{printer}没有接收登记册。</translation>
    </message>
    <message>
        <source>The register cannot be shown</source>
        <translation>无法显示登记册</translation>
    </message>
    <message>
        <source>The register has no columns.</source>
        <translation>登记册没有列。</translation>
    </message>
    <message>
        <source>The register has no title.</source>
        <translation>登记册没有标题。</translation>
    </message>
    <message>
        <source>The register “{register}” cannot be used: {reason} Mend its layout, or install Balai again.</source>
        <translation>登记册“{register}”不能使用：{reason}请修正它的版式，或重新安装Balai。</translation>
    </message>
    <message>
        <source>The rows cannot be chosen in this way.</source>
        <translation>不能这样选择行。</translation>
    </message>
    <message>
        <source>The rows cannot be grouped by “{name}”.</source>
        <translation>这些行不能按“{name}”分组。</translation>
    </message>
    <message>
        <source>These rows cannot be chosen by “{name}”.</source>
        <translation>这些行不能按“{name}”选择。</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the PDF on a stick: it can be printed at any other computer.</source>
        <translation>这台电脑没有打印机。请把PDF存到U盘，可以在任何电脑上打印。</translation>
    </message>
    <message>
        <source>This paper is not a table</source>
        <translation>这份登记册不是表格</translation>
    </message>
    <message>
        <source>This post has no register “{name}”. Its registers are: {known}.</source>
        <translation>本站没有登记册“{name}”。现有登记册：{known}。</translation>
    </message>
    <message>
        <source>This register is not there any more.</source>
        <translation>此登记册已不存在。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick in the list what you need. “Show all pages” shows what will be printed.</source>
        <translation>在列表中勾选需要的登记册。“显示全部页面”可查看将打印的内容。</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <source>Tick what is handed in</source>
        <translation>勾选要上交的</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of a register</source>
        <translation>登记册标题</translation>
    </message>
    <message>
        <source>To write on, empty</source>
        <translation>空白表（手写）</translation>
    </message>
    <message>
        <source>To write on, with names</source>
        <translation>预填表（有姓名，手写）</translation>
    </message>
    <message>
        <source>Top heading</source>
        <translation>最上层表头</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Underlined numbers open their people.</source>
        <translation>点击带下划线的数字可查看人员。</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Use the forms: {name}</source>
        <translation>使用表格系列：{name}</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What is different from the country pack</source>
        <translation>与国家包的不同之处</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>本列内容</translation>
    </message>
    <message>
        <source>What the post kept cannot be read by this version of Balai.</source>
        <translation>本版本的Balai无法读取本站保存的内容。</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>Which set of forms the post uses, which registers it prints, and their headings, order and columns. A district can hand one file with its layout to all posts.</source>
        <translation>本站使用哪个表格系列、打印哪些登记册，以及表头、顺序和各列。县里可以把版式做成一个文件发给所有服务站。</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Whole width (Ctrl 0)</source>
        <translation>适合宽度（Ctrl 0）</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Words above, e.g. Checked by</source>
        <translation>签名上方文字，如“审核”</translation>
    </message>
    <message>
        <source>column to fill in by hand</source>
        <translation>手工填写的列</translation>
    </message>
    <message>
        <source>its column {column} asks for “{name}”, which the rows “{rows}” do not have.</source>
        <translation>第{column}列要用“{name}”，但“{rows}”的行中没有。</translation>
    </message>
    <message>
        <source>its column {column}, “{name}”, needs to be told its “{parameter}”.</source>
        <translation>第{column}列“{name}”需要指定“{parameter}”。</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>nothing offers the rows “{name}”.</source>
        <translation>没有程序部分提供“{name}”的行。</translation>
    </message>
    <message>
        <source>{above}: {heading}</source>
        <translation>{above}：{heading}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n}列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm.</source>
        <translation>
            <numerusform>{n}列，{wide}毫米；纸宽{room}毫米。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm. Sheets side by side: {sheets}.</source>
        <translation>
            <numerusform>{n}列，{wide}毫米；纸宽{room}毫米。并排的纸：{sheets}张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm: the letters get smaller.</source>
        <translation>
            <numerusform>{n}列，{wide}毫米；纸宽{room}毫米：字会变小。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns, {wide} mm; the paper has {room} mm: too wide. Sheets side by side: at most {most}.</source>
        <translation>
            <numerusform>{n}列，{wide}毫米；纸宽{room}毫米：太宽。并排的纸最多{most}张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were saved in {folder}</source>
        <translation>
            <numerusform>已把{n}个文件保存到{folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were sent to the printer</source>
        <translation>
            <numerusform>已把{n}页发送到打印机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers</source>
        <translation>
            <numerusform>{n}种登记册</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} registers are ticked</source>
        <translation>
            <numerusform>已勾选{n}本登记册</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack}, layout of this post</source>
        <translation>{pack}，本站版式</translation>
    </message>
    <message>
        <source>{paper}: {name}</source>
        <translation>{paper}：{name}</translation>
    </message>
    <message>
        <source>{place} has no room: {needed} MB are needed, {free} MB are free.</source>
        <translation>{place}空间不足：需要{needed} MB，剩余{free} MB。</translation>
    </message>
    <message>
        <source>{register} (of this post)</source>
        <translation>{register}（本站）</translation>
    </message>
    <message>
        <source>{row} · {column}: {count}</source>
        <translation>{row} · {column}：{count}</translation>
    </message>
    <message>
        <source>{text} is no month. Write it like 2026-10.</source>
        <translation>“{text}”不是月份。请写成2026-10这样。</translation>
    </message>
    <message>
        <source>“{column}” has another heading: “{other}” in the country pack</source>
        <translation>“{column}”的表头不同：国家包中为“{other}”</translation>
    </message>
    <message>
        <source>“{column}” looks otherwise: width, sum or how the heading is written</source>
        <translation>“{column}”的样式不同：宽度、合计或表头写法</translation>
    </message>
    <message>
        <source>“{column}” stands under other headings</source>
        <translation>“{column}”位于不同的上层表头下</translation>
    </message>
    <message>
        <source>“{register}” is no register of the country pack and none of the post&apos;s own.</source>
        <translation>“{register}”既不是国家包的登记册，也不是本站自有的登记册。</translation>
    </message>
    <message>
        <source>“{title}” is not a table. Save it as PDF.</source>
        <translation>“{title}”不是表格。请存为PDF。</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>0–11 months</source>
        <translation>0–11个月</translation>
    </message>
    <message>
        <source>1 for the first, 2 for the second; empty for a single child</source>
        <translation>第一个填1，第二个填2；单胎不填</translation>
    </message>
    <message>
        <source>10–18 years</source>
        <translation>10–18岁</translation>
    </message>
    <message>
        <source>19–59 years</source>
        <translation>19–59岁</translation>
    </message>
    <message>
        <source>5–9 years</source>
        <translation>5–9岁</translation>
    </message>
    <message>
        <source>60 years and over</source>
        <translation>60岁及以上</translation>
    </message>
    <message>
        <source>A death is recorded already. To correct its date, undo it first.</source>
        <translation>死亡已登记过。要更正死亡日期，请先撤销那次登记。</translation>
    </message>
    <message>
        <source>A house that is not in the list yet</source>
        <translation>名单里还没有的住处</translation>
    </message>
    <message>
        <source>A husband (2) whose sex is female (2): one of the two is in the wrong column or wrong.</source>
        <translation>丈夫（2）的性别却是女（2）：其中一项填错了列或填错了。</translation>
    </message>
    <message>
        <source>A name that somebody typed into a note about other people, or as the name of who measured, is not found: look there.</source>
        <translation>有人写进别人备注里的姓名，或作为测量人的姓名，无法自动找到：请到那里查看。</translation>
    </message>
    <message>
        <source>A new household</source>
        <translation>新家庭</translation>
    </message>
    <message>
        <source>A newborn without a name is called by its mother: write who she is.</source>
        <translation>没起名的新生儿用母亲的名字称呼：请填写母亲是谁。</translation>
    </message>
    <message>
        <source>A wife (3) whose sex is male (1): one of the two is in the wrong column or wrong.</source>
        <translation>妻子（3）的性别却是男（1）：其中一项填错了列或填错了。</translation>
    </message>
    <message>
        <source>About a household</source>
        <translation>家庭情况</translation>
    </message>
    <message>
        <source>About a resident</source>
        <translation>居民情况</translation>
    </message>
    <message>
        <source>About the house</source>
        <translation>住处情况</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Add newborn…</source>
        <translation>添加新生儿…</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Ages are those of the last day of the month; ≈ marks an estimated birth date.</source>
        <translation>年龄按本月最后一天计算；≈表示出生日期为估计。</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>所有年龄</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All numbers of this column end in 0: the spreadsheet kept only 15 digits of them. Get the workbook again from where it came, with this column as text.</source>
        <translation>这一列的数字都以0结尾：电子表格只保留了15位。请重新取得工作簿，并把这一列设为文本。</translation>
    </message>
    <message>
        <source>All people of both will live together, with the address that you choose. It can be undone.</source>
        <translation>两户的所有人将算作同住，使用您选择的住址。可以撤销。</translation>
    </message>
    <message>
        <source>All people of the other one will live here, with this address. It can be undone.</source>
        <translation>另一户的所有人都将住在这里，使用这个地址。此操作可以撤销。</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Already in the list?</source>
        <translation>已在名单中？</translation>
    </message>
    <message>
        <source>Another food</source>
        <translation>其他食物</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>As on the family card</source>
        <translation>按家庭卡填写</translation>
    </message>
    <message>
        <source>As on the family card or the village list. Leave it open if nobody asked.</source>
        <translation>与家庭卡或村名册一致。未询问则留空。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Ask again about {one} and {other}</source>
        <translation>重新询问{one}和{other}</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Away for a while</source>
        <translation>暂时外出</translation>
    </message>
    <message>
        <source>Away or here for a while…</source>
        <translation>暂时外出或暂住…</translation>
    </message>
    <message>
        <source>BPJS, paid by the district</source>
        <translation>BPJS，由县缴费</translation>
    </message>
    <message>
        <source>BPJS, paid by the member</source>
        <translation>BPJS，由个人缴费</translation>
    </message>
    <message>
        <source>BPJS, paid by the state</source>
        <translation>BPJS，由国家缴费</translation>
    </message>
    <message>
        <source>Baby of {mother}</source>
        <translation>{mother}的宝宝</translation>
    </message>
    <message>
        <source>Baby without a name</source>
        <translation>没起名的宝宝</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>本科</translation>
    </message>
    <message>
        <source>Backups on this laptop</source>
        <translation>本机上的备份</translation>
    </message>
    <message>
        <source>Below stage I (very poor)</source>
        <translation>第一级以下（非常贫困）</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>出生证</translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation>出生证明编号</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Birth date estimated</source>
        <translation>出生日期为估计</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>Births, deaths and moves of the month</source>
        <translation>本月出生、死亡和迁移</translation>
    </message>
    <message>
        <source>Births, deaths and moves of the year</source>
        <translation>全年出生、死亡和迁移</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>视力残疾</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>血型</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Born about: {date}</source>
        <translation>大约出生于：{date}</translation>
    </message>
    <message numerus="yes">
        <source>Born in {year}, this person would be older than {n} years. Check the year.</source>
        <translation>
            <numerusform>{year}年出生，此人就超过{n}岁了。请核对年份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born {birth}, this person would be {n} years old. Check the year.</source>
        <translation>
            <numerusform>{birth}出生，此人就有{n}岁了。请核对年份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Born: {date}</source>
        <translation>出生日期：{date}</translation>
    </message>
    <message numerus="yes">
        <source>Both have entries of the same day on {n} days, the last on {last}. Perhaps they are two people.</source>
        <translation>
            <numerusform>两条记录有{n}天同日都有内容，最后一天是{last}。可能是两个人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sexes</source>
        <translation>不限性别</translation>
    </message>
    <message>
        <source>Bought water</source>
        <translation>购买的水</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>佛教</translation>
    </message>
    <message>
        <source>Cannot read or write</source>
        <translation>不识字</translation>
    </message>
    <message>
        <source>Card with QR code</source>
        <translation>带二维码的居民卡</translation>
    </message>
    <message>
        <source>Card with QR code…</source>
        <translation>带二维码的居民卡…</translation>
    </message>
    <message>
        <source>Cards and labels…</source>
        <translation>居民卡和标签…</translation>
    </message>
    <message>
        <source>Cards with QR code for the household</source>
        <translation>全家的二维码居民卡</translation>
    </message>
    <message>
        <source>Cared for by</source>
        <translation>照料人</translation>
    </message>
    <message>
        <source>Cared for by {name}</source>
        <translation>由{name}照顾</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>照料人</translation>
    </message>
    <message>
        <source>Caregiver&apos;s name</source>
        <translation>照料人姓名</translation>
    </message>
    <message>
        <source>Catholic</source>
        <translation>天主教</translation>
    </message>
    <message>
        <source>Cause of death, as told</source>
        <translation>死因（家属所述）</translation>
    </message>
    <message>
        <source>Change household {house}</source>
        <translation>更改家庭{house}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改{name}</translation>
    </message>
    <message>
        <source>Changed in the month</source>
        <translation>本月变动</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>有更改：{count}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Children elsewhere</source>
        <translation>在别处的子女</translation>
    </message>
    <message>
        <source>Choose a household from the list below the field.</source>
        <translation>请从输入框下面的列表中选择家庭。</translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation>选择工作簿…</translation>
    </message>
    <message>
        <source>Choose an .xlsx, .xls, .ods or .csv file, or drop it here. You will see what would change before anything is stored.</source>
        <translation>请选择.xlsx、.xls、.ods或.csv文件，或把文件拖到这里。存入之前，您会先看到将有哪些变化。</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>另选文件</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file in the spreadsheet program.</source>
        <translation>请另选一个文件夹，或在电子表格程序中关闭该文件。</translation>
    </message>
    <message>
        <source>Choose another status, place or age.</source>
        <translation>请换一个状态、地点或年龄。</translation>
    </message>
    <message>
        <source>Choose saved columns…</source>
        <translation>选择已保存的列设置…</translation>
    </message>
    <message>
        <source>Choose somebody from the list below the field.</source>
        <translation>请从输入框下方的列表中选人。</translation>
    </message>
    <message>
        <source>Choose the house…</source>
        <translation>选择哪一户…</translation>
    </message>
    <message>
        <source>Choose the other entry from the list below the field.</source>
        <translation>请从输入框下面的列表中选择另一条记录。</translation>
    </message>
    <message>
        <source>Choose the other household from the list below the field.</source>
        <translation>请从输入框下面的列表中选择另一户家庭。</translation>
    </message>
    <message>
        <source>Choose who moves into the new household.</source>
        <translation>请选择谁迁入新家庭。</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>本国公民</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns that are not stored: {columns}</source>
        <translation>不存入的列：{columns}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列设置…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Compare any two people</source>
        <translation>任选两人对照</translation>
    </message>
    <message>
        <source>Compare any two…</source>
        <translation>任选两人对照…</translation>
    </message>
    <message>
        <source>Compare with the post</source>
        <translation>与本站比较</translation>
    </message>
    <message>
        <source>Confucian</source>
        <translation>孔教</translation>
    </message>
    <message>
        <source>Contraception</source>
        <translation>避孕</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>合作社</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Data erased on request</source>
        <translation>按要求删除的数据</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of divorce</source>
        <translation>离婚日期</translation>
    </message>
    <message>
        <source>Date of marriage</source>
        <translation>结婚日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>出生日</translation>
    </message>
    <message>
        <source>Deaf or mute</source>
        <translation>听力或言语残疾</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decided on {day}: they are two.</source>
        <translation>{day}决定：是两个。</translation>
    </message>
    <message>
        <source>Delete the older backups now</source>
        <translation>现在删除较早的备份</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Diploma of 1 or 2 years</source>
        <translation>一至二年制大专</translation>
    </message>
    <message>
        <source>Diploma of 1 year</source>
        <translation>一年制大专</translation>
    </message>
    <message>
        <source>Diploma of 2 years</source>
        <translation>二年制大专</translation>
    </message>
    <message>
        <source>Diploma of 3 years</source>
        <translation>三年制大专</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>残疾</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>离婚</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Drain for waste water</source>
        <translation>污水排水设施</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>饮用水</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit household</source>
        <translation>编辑家庭</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑{name}</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Electronic identity card</source>
        <translation>电子身份证</translation>
    </message>
    <message>
        <source>Enter household {house}</source>
        <translation>录入家庭{house}</translation>
    </message>
    <message>
        <source>Enter the newborn of {name}</source>
        <translation>录入{name}的新生儿</translation>
    </message>
    <message>
        <source>Enter {name}</source>
        <translation>录入{name}</translation>
    </message>
    <message>
        <source>Entered and changed</source>
        <translation>录入和更改</translation>
    </message>
    <message>
        <source>Erase a person on request</source>
        <translation>按要求删除某人</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Erase on request…</source>
        <translation>按要求删除…</translation>
    </message>
    <message>
        <source>Erase the data of {name}</source>
        <translation>删除{name}的数据</translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation>已按要求删除</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Estimated from a local event</source>
        <translation>根据当地事件估计</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Event in a life</source>
        <translation>生活变动</translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>每一行都可以导入</translation>
    </message>
    <message>
        <source>Everybody who can be taken from this workbook is in the post already.</source>
        <translation>这个工作簿里可导入的人都已在本站。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Family card number</source>
        <translation>家庭卡号</translation>
    </message>
    <message>
        <source>Family of {name}</source>
        <translation>{name}家</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Father among the residents</source>
        <translation>居民中的父亲</translation>
    </message>
    <message>
        <source>Father&apos;s NIK</source>
        <translation>父亲身份证号（NIK）</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>父亲姓名</translation>
    </message>
    <message>
        <source>Father: {name}</source>
        <translation>父亲：{name}</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>前几格内容</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>第一条记录</translation>
    </message>
    <message>
        <source>Fit to live in</source>
        <translation>适宜居住</translation>
    </message>
    <message>
        <source>For example: mother. Write no name; this is kept.</source>
        <translation>例如：母亲。请不要写姓名；这项会保留。</translation>
    </message>
    <message>
        <source>For the junior secondary exam</source>
        <translation>初中同等学力</translation>
    </message>
    <message>
        <source>For the primary school exam</source>
        <translation>小学同等学力</translation>
    </message>
    <message>
        <source>For the senior secondary exam</source>
        <translation>高中同等学力</translation>
    </message>
    <message>
        <source>Foreigner</source>
        <translation>外国人</translation>
    </message>
    <message>
        <source>From today the person counts as moved away.</source>
        <translation>从今天起此人算作已迁出。</translation>
    </message>
    <message>
        <source>Garden at the house</source>
        <translation>庭院种养</translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>取个名称…</translation>
    </message>
    <message>
        <source>Give these columns a name, for example where the workbook comes from.</source>
        <translation>请给这些列设置取个名称，例如工作簿的来源。</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>孙辈</translation>
    </message>
    <message>
        <source>Group for families with toddlers</source>
        <translation>幼儿家庭小组</translation>
    </message>
    <message>
        <source>Group that earns money together</source>
        <translation>合作增收小组</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>小村</translation>
    </message>
    <message>
        <source>Has moved away</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Head of the new household</source>
        <translation>新家庭的户主</translation>
    </message>
    <message>
        <source>Health fund</source>
        <translation>健康基金</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>医疗保险</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>帮工</translation>
    </message>
    <message>
        <source>Helps to keep the village clean</source>
        <translation>参加村庄清洁</translation>
    </message>
    <message>
        <source>Here for a while</source>
        <translation>暂住</translation>
    </message>
    <message>
        <source>Here stand people and households that were perhaps entered twice: by two people, on two laptops, or by an import.</source>
        <translation>这里列出可能重复登记的人和家庭：由两个人、在两台电脑上录入，或因导入造成。</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation>印度教</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>门牌号</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>住过的地方</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>How many children were born?</source>
        <translation>生了几个孩子？</translation>
    </message>
    <message>
        <source>How the birth date is known</source>
        <translation>出生日期的来源</translation>
    </message>
    <message>
        <source>How you know that they are two</source>
        <translation>您怎么知道是两个</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Import residents</source>
        <translation>导入居民</translation>
    </message>
    <message>
        <source>Import residents from {file}</source>
        <translation>从{file}导入居民</translation>
    </message>
    <message>
        <source>Import the workbook again. If this happens again, restore the last backup.</source>
        <translation>请再导入一次工作簿。如果还是这样，请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>In Indonesia UP2K.</source>
        <translation>在印度尼西亚称为UP2K。</translation>
    </message>
    <message>
        <source>In the post this parent is {name}. That is kept.</source>
        <translation>本站记录的这位父母是{name}，予以保留。</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>保险号</translation>
    </message>
    <message>
        <source>Islam</source>
        <translation>伊斯兰教</translation>
    </message>
    <message>
        <source>Junior secondary school</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>得知日期</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels for the household</source>
        <translation>全家的标签</translation>
    </message>
    <message>
        <source>Left primary school early</source>
        <translation>小学辍学</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>居民名单</translation>
    </message>
    <message>
        <source>Lists for spreadsheet programs</source>
        <translation>电子表格程序用的名单</translation>
    </message>
    <message>
        <source>Lived here</source>
        <translation>曾住在这里</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Lives now with</source>
        <translation>现在同住</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>同住</translation>
    </message>
    <message>
        <source>Living here</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Living there since</source>
        <translation>在该处居住起始日期</translation>
    </message>
    <message>
        <source>Make one household</source>
        <translation>合并为一户</translation>
    </message>
    <message>
        <source>Make one household of two: {house}</source>
        <translation>把两户合并为一户：{house}</translation>
    </message>
    <message>
        <source>Make one person</source>
        <translation>合并为一人</translation>
    </message>
    <message>
        <source>Make one person of two entries: {name}</source>
        <translation>把两条记录合并为一人：{name}</translation>
    </message>
    <message>
        <source>Makes things at home for sale</source>
        <translation>在家制作物品出售</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>标记为已删除</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>已婚</translation>
    </message>
    <message numerus="yes">
        <source>Married or divorced at {n} years of age: check the birth date and the marital status.</source>
        <translation>
            <numerusform>{n}岁结婚或离婚：请核对出生日期和婚姻状况。</numerusform>
        </translation>
    </message>
    <message>
        <source>Master</source>
        <translation>硕士</translation>
    </message>
    <message>
        <source>Member of a household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>成为成员的日期</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>成员身份结束日期</translation>
    </message>
    <message>
        <source>Mental</source>
        <translation>精神或智力残疾</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>出生月</translation>
    </message>
    <message>
        <source>Months that are closed stay as they were handed in, with the name. So does what was printed or saved elsewhere.</source>
        <translation>已关闭的月份保持上交时的样子，带有姓名。打印过或另存到别处的内容也一样。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>更多个人信息</translation>
    </message>
    <message>
        <source>Most cells of the column “{column}” are not “{field}” but fit “{other}”. Were columns exchanged?</source>
        <translation>“{column}”列的大部分单元格不是“{field}”，却符合“{other}”。是不是列对调了？</translation>
    </message>
    <message>
        <source>Most cells of the column “{column}” are not “{field}”. Is it the right column?</source>
        <translation>“{column}”列的大部分单元格不是“{field}”。选对列了吗？</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Mother among the residents</source>
        <translation>居民中的母亲</translation>
    </message>
    <message>
        <source>Mother and father are the same person. Choose somebody else for one of them.</source>
        <translation>母亲和父亲是同一个人。请改选其中一个。</translation>
    </message>
    <message>
        <source>Mother&apos;s NIK</source>
        <translation>母亲身份证号（NIK）</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>母亲姓名</translation>
    </message>
    <message>
        <source>Mother: {name}</source>
        <translation>母亲：{name}</translation>
    </message>
    <message>
        <source>Move to another house…</source>
        <translation>搬到另一户…</translation>
    </message>
    <message>
        <source>Move {name} to another house</source>
        <translation>把{name}搬到另一户</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Moved away…</source>
        <translation>迁出…</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>迁入</translation>
    </message>
    <message>
        <source>Moved in or came back…</source>
        <translation>迁入或返回…</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>身份证号（NIK）</translation>
    </message>
    <message>
        <source>NIK and family card have 16 digits; refuse others</source>
        <translation>身份证号（NIK）和家庭卡号须为16位，其他一律不收</translation>
    </message>
    <message>
        <source>NIK and family card number are the same. One of them stands in the wrong column.</source>
        <translation>身份证号（NIK）和家庭卡号相同，其中一个填错了列。</translation>
    </message>
    <message>
        <source>NIK of a parent</source>
        <translation>父母身份证号（NIK）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name before, or note</source>
        <translation>原名或备注</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>列设置的名称</translation>
    </message>
    <message>
        <source>Name of child {number}</source>
        <translation>第{number}个孩子的姓名</translation>
    </message>
    <message>
        <source>Name, day of birth, parents, phone, numbers, notes and entries for the midwife, here and in the history. It cannot be undone. The other laptops of the post do the same when they take in the next file.</source>
        <translation>姓名、出生日期、父母、电话、各种号码、备注和给助产士的记录，包括历史中的。不能撤销。本站其他电脑导入下一个文件后也会删除。</translation>
    </message>
    <message>
        <source>Name, house or reason</source>
        <translation>姓名、住处或理由</translation>
    </message>
    <message>
        <source>Name, mother, number or house</source>
        <translation>姓名、母亲、号码或住处</translation>
    </message>
    <message>
        <source>National ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Need not be filled in</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>Neighbour group</source>
        <translation>邻里小组</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>居民小组</translation>
    </message>
    <message>
        <source>Neighbourhood (RT)</source>
        <translation>居民小组（RT）</translation>
    </message>
    <message>
        <source>Never went to school</source>
        <translation>未上过学</translation>
    </message>
    <message>
        <source>New head of household</source>
        <translation>新户主</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>新建家庭</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名字</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>{name}改名</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>New resident</source>
        <translation>新增居民</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>新增：{count}</translation>
    </message>
    <message>
        <source>Newborn of {name}</source>
        <translation>{name}的新生儿</translation>
    </message>
    <message>
        <source>Newborn without a name yet?</source>
        <translation>新生儿还没起名？</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No NIK yet: recognised by name, birth date and birth place.</source>
        <translation>还没有身份证号（NIK）：按姓名、出生日期和出生地识别。</translation>
    </message>
    <message>
        <source>No cell is damaged or cannot be understood.</source>
        <translation>没有损坏或看不懂的单元格。</translation>
    </message>
    <message>
        <source>No column of {file} is marked as the name. Say which column holds the names.</source>
        <translation>{file}中没有标明哪一列是姓名。请指出姓名在哪一列。</translation>
    </message>
    <message>
        <source>No disability</source>
        <translation>无残疾</translation>
    </message>
    <message>
        <source>No health insurance</source>
        <translation>无医疗保险</translation>
    </message>
    <message>
        <source>No house in the list fits.</source>
        <translation>名单中没有符合的住处。</translation>
    </message>
    <message>
        <source>No household</source>
        <translation>无家庭</translation>
    </message>
    <message>
        <source>No household is known.</source>
        <translation>没有家庭信息。</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>还没起名</translation>
    </message>
    <message>
        <source>No school yet</source>
        <translation>未上学</translation>
    </message>
    <message>
        <source>No toilet</source>
        <translation>没有厕所</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>没有人符合这些条件</translation>
    </message>
    <message>
        <source>Nobody in the list fits. The name is kept as it is written.</source>
        <translation>名单中没有符合的人。姓名按所写保留。</translation>
    </message>
    <message>
        <source>Nobody in the post is exactly as this workbook says.</source>
        <translation>本站没有人与这个工作簿的内容完全一致。</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>名单里还没有人</translation>
    </message>
    <message>
        <source>Nobody is new</source>
        <translation>没有新增的人</translation>
    </message>
    <message>
        <source>Nobody is their own parent. Choose somebody else.</source>
        <translation>谁也不能是自己的父母。请另选一人。</translation>
    </message>
    <message>
        <source>Nobody lives here now.</source>
        <translation>现在没有人住在这里。</translation>
    </message>
    <message>
        <source>Nobody stayed the same</source>
        <translation>没有未变动的人</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>没有找到人</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Not at school now</source>
        <translation>现在不在校</translation>
    </message>
    <message>
        <source>Not fit to live in</source>
        <translation>不适宜居住</translation>
    </message>
    <message>
        <source>Not married</source>
        <translation>未婚</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>确认不是同一个</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Not yet in kindergarten</source>
        <translation>未上幼儿园</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note, e.g. the cause if it is known</source>
        <translation>备注，如已知的死因</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Nothing new to store</source>
        <translation>没有新内容要存入</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>没有要核对的</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Number of a resident</source>
        <translation>居民的号码</translation>
    </message>
    <message>
        <source>Number of the identity card&apos;s chip</source>
        <translation>身份证芯片号</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message numerus="yes">
        <source>On {n} cards of the family “Erased on request” will stand where the name stood.</source>
        <translation>
            <numerusform>{n}张家人的卡片上，原来姓名的位置将显示“已按要求删除”。</numerusform>
        </translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>One household or two?</source>
        <translation>一户还是两户？</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>一个人还是两个人？</translation>
    </message>
    <message>
        <source>Only a newborn is without a name. Write the name, or check the birth date.</source>
        <translation>只有新生儿可以没有姓名。请填写姓名，或核对出生日期。</translation>
    </message>
    <message>
        <source>Only if it is not a parent, e.g. the grandmother</source>
        <translation>不是父母时才填，如祖母</translation>
    </message>
    <message>
        <source>Only {stored} of {wanted} arrived in the database. Nothing was stored.</source>
        <translation>应存入{wanted}条，数据库只收到{stored}条。没有存入任何内容。</translation>
    </message>
    <message>
        <source>Open household</source>
        <translation>打开家庭</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>打开那一条</translation>
    </message>
    <message>
        <source>Open the first entry</source>
        <translation>打开第一条记录</translation>
    </message>
    <message>
        <source>Open the second entry</source>
        <translation>打开第二条记录</translation>
    </message>
    <message>
        <source>OpenSID residents workbook</source>
        <translation>OpenSID居民工作簿</translation>
    </message>
    <message>
        <source>Order of birth among twins</source>
        <translation>多胞胎中的顺序</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other belief</source>
        <translation>其他信仰</translation>
    </message>
    <message>
        <source>Other disability</source>
        <translation>其他残疾</translation>
    </message>
    <message>
        <source>Other insurance</source>
        <translation>其他保险</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他姓名</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>其他亲属</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Own toilet</source>
        <translation>自家厕所</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>成对记录</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Parent or caregiver</source>
        <translation>父母或照料人</translation>
    </message>
    <message>
        <source>Parent-in-law</source>
        <translation>配偶的父母</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>护照号</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>护照有效期至</translation>
    </message>
    <message>
        <source>People</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>People who live here, month by month</source>
        <translation>逐月居民人数</translation>
    </message>
    <message>
        <source>Perhaps {name}, born {birth}, who is in the post: {reason}.</source>
        <translation>可能是本站的{name}，{birth}出生：{reason}。</translation>
    </message>
    <message>
        <source>Perhaps:</source>
        <translation>可能是：</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>肢体残疾</translation>
    </message>
    <message>
        <source>Physical and mental</source>
        <translation>肢体和精神残疾</translation>
    </message>
    <message>
        <source>Piped water</source>
        <translation>自来水</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place for rubbish</source>
        <translation>垃圾存放处</translation>
    </message>
    <message>
        <source>Please bring this card to each visit. Whoever finds it gives it back to {post}.</source>
        <translation>每次来时请带上此卡。拾到者请交还{post}。</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Position in the household</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>Pregnant, but the sex is male: one of the two is wrong.</source>
        <translation>怀孕，性别却是男：其中一项填错了。</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>学前班</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Primary school not finished</source>
        <translation>小学未毕业</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>Protestant</source>
        <translation>基督教新教</translation>
    </message>
    <message>
        <source>Rain water</source>
        <translation>雨水</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>扫盲</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record death…</source>
        <translation>登记死亡…</translation>
    </message>
    <message>
        <source>Record the death of {name}</source>
        <translation>登记{name}死亡</translation>
    </message>
    <message>
        <source>Rejected rows of an import</source>
        <translation>导入时拒收的行</translation>
    </message>
    <message>
        <source>Rejected: {count}</source>
        <translation>拒收：{count}</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>宗教</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Residence permit number</source>
        <translation>居留许可证号</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>居民卡</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Rice</source>
        <translation>大米</translation>
    </message>
    <message>
        <source>River or pond</source>
        <translation>河水或池塘水</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row {row} has the same name, birth date and birth place, but another number.</source>
        <translation>第{row}行的姓名、出生日期和出生地相同，但号码不同。</translation>
    </message>
    <message>
        <source>Row {row} has the same name, birth date and birth place. Row {row} is taken, this row is not.</source>
        <translation>第{row}行的姓名、出生日期和出生地与另一行相同。采用第{row}行，不采用本行。</translation>
    </message>
    <message>
        <source>Row {row} is the same person of the post already. Row {row} is taken, this row is not.</source>
        <translation>第{row}行已是本站的同一个人。采用第{row}行，不采用本行。</translation>
    </message>
    <message>
        <source>Rows {row} ({name}) and {other_row} ({other_name}) have the same number. Check both; row {row} is taken, row {other_row} is not.</source>
        <translation>第{row}行（{name}）与第{other_row}行（{other_name}）号码相同。请核对两行；采用第{row}行，不采用第{other_row}行。</translation>
    </message>
    <message>
        <source>Same household as…</source>
        <translation>与某户是同一家庭…</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>与某人是同一人…</translation>
    </message>
    <message>
        <source>Save columns</source>
        <translation>保存列设置</translation>
    </message>
    <message>
        <source>Save columns “{name}”</source>
        <translation>保存列设置“{name}”</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>保存这份名单…</translation>
    </message>
    <message>
        <source>Saved columns</source>
        <translation>已保存的列设置</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Saves money</source>
        <translation>参加储蓄</translation>
    </message>
    <message>
        <source>Say what each column holds. Columns that are not used stay in the workbook.</source>
        <translation>请指出每一列的内容。不使用的列留在工作簿里。</translation>
    </message>
    <message>
        <source>School attended now</source>
        <translation>目前就读</translation>
    </message>
    <message>
        <source>School, work and groups of {name}</source>
        <translation>{name}的学习、工作和小组</translation>
    </message>
    <message>
        <source>School, work and groups…</source>
        <translation>学习、工作和小组…</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>第二条记录</translation>
    </message>
    <message>
        <source>Seen on a document</source>
        <translation>见于证件</translation>
    </message>
    <message>
        <source>Senior secondary school</source>
        <translation>高中</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Sex of child {number}</source>
        <translation>第{number}个孩子的性别</translation>
    </message>
    <message>
        <source>Sex, year and month of birth, dates, measurements, doses and answers, so that the numbers of the post stay right.</source>
        <translation>性别、出生年月、日期、测量值、剂次和回答，使本站的数据保持正确。</translation>
    </message>
    <message>
        <source>Shared toilet</source>
        <translation>共用厕所</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: {reason}</source>
        <translation>工作表“{sheet}”：{reason}</translation>
    </message>
    <message>
        <source>Show by age</source>
        <translation>按年龄显示</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>按地点显示</translation>
    </message>
    <message>
        <source>Show by sex</source>
        <translation>按性别显示</translation>
    </message>
    <message>
        <source>Show by status</source>
        <translation>按状态显示</translation>
    </message>
    <message>
        <source>Show the residents</source>
        <translation>显示居民</translation>
    </message>
    <message>
        <source>Some found a new household…</source>
        <translation>分户…</translation>
    </message>
    <message>
        <source>Son- or daughter-in-law</source>
        <translation>儿媳或女婿</translation>
    </message>
    <message>
        <source>Special school for learning disabilities</source>
        <translation>特殊学校（学习障碍）</translation>
    </message>
    <message>
        <source>Special school for the blind</source>
        <translation>盲人学校</translation>
    </message>
    <message>
        <source>Special school for the deaf</source>
        <translation>聋人学校</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>泉水</translation>
    </message>
    <message>
        <source>Stage I (poor)</source>
        <translation>第一级（贫困）</translation>
    </message>
    <message>
        <source>Stage II</source>
        <translation>第二级</translation>
    </message>
    <message>
        <source>Stage III</source>
        <translation>第三级</translation>
    </message>
    <message>
        <source>Stage III plus</source>
        <translation>第三级以上</translation>
    </message>
    <message>
        <source>Staple food</source>
        <translation>主食</translation>
    </message>
    <message>
        <source>State of the identity card</source>
        <translation>身份证状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stays empty until the child has a name</source>
        <translation>孩子起名之前不填</translation>
    </message>
    <message>
        <source>Still counted in {month}.</source>
        <translation>{month}仍计入。</translation>
    </message>
    <message numerus="yes">
        <source>Still counted in {n} months, {first} to {last}.</source>
        <translation>
            <numerusform>{first}至{last}的{n}个月仍计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Store {new} new and {changed} changed</source>
        <translation>存入{new}人新增、{changed}人更改</translation>
    </message>
    <message numerus="yes">
        <source>Store {n} changes</source>
        <translation>
            <numerusform>存入{n}项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store {n} people</source>
        <translation>
            <numerusform>存入{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored: {new} new, {changed} changed</source>
        <translation>已存入：新增{new}人，更改{changed}人</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街巷</translation>
    </message>
    <message>
        <source>Study group</source>
        <translation>学习小组</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Take residents from a workbook</source>
        <translation>从工作簿导入居民</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>把{name}移出名单</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Temporary number given by the post</source>
        <translation>本站给的临时号码</translation>
    </message>
    <message>
        <source>The address of the house goes too: nobody else ever lived there.</source>
        <translation>住址也会删除：没有别人在那里住过。</translation>
    </message>
    <message>
        <source>The birth date {day} lies after today. Check the year.</source>
        <translation>出生日期{day}晚于今天。请核对年份。</translation>
    </message>
    <message>
        <source>The card&apos;s number has only digits. Copy it again.</source>
        <translation>卡号只有数字。请重新抄写。</translation>
    </message>
    <message>
        <source>The columns “{name}” are saved.</source>
        <translation>列设置“{name}”已保存。</translation>
    </message>
    <message>
        <source>The counts were read back from the database. “Undo” at the foot of the window takes everything back at once.</source>
        <translation>已从数据库读回核对人数。按窗口下方的“撤销”，可以一次全部收回。</translation>
    </message>
    <message>
        <source>The data of this person were erased already.</source>
        <translation>此人的数据已经删除。</translation>
    </message>
    <message>
        <source>The data were erased. Save a file for the others, so that they are erased there too.</source>
        <translation>数据已删除。请保存文件给其他人，使那里也删除。</translation>
    </message>
    <message>
        <source>The family wants it</source>
        <translation>家人要求</translation>
    </message>
    <message>
        <source>The head of the new household must be one of those who move.</source>
        <translation>新家庭的户主必须是迁入新家庭的人之一。</translation>
    </message>
    <message>
        <source>The house over time</source>
        <translation>住处变化</translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation>法律要求</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>The old name stays searchable.</source>
        <translation>旧名字仍可查找。</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>另一条记录</translation>
    </message>
    <message>
        <source>The other household</source>
        <translation>另一户家庭</translation>
    </message>
    <message>
        <source>The people are being stored</source>
        <translation>正在存入</translation>
    </message>
    <message>
        <source>The people of the village stand here. Take them over from a workbook, or enter them one by one.</source>
        <translation>村里的居民都列在这里。可以从工作簿导入，也可以逐个录入。</translation>
    </message>
    <message>
        <source>The person should never have been entered</source>
        <translation>本来就不该录入此人</translation>
    </message>
    <message>
        <source>The person wants it</source>
        <translation>本人要求</translation>
    </message>
    <message>
        <source>The post has recorded a death; the workbook says otherwise. The death is kept.</source>
        <translation>本站已登记此人死亡，工作簿的说法不同。保留死亡登记。</translation>
    </message>
    <message>
        <source>The post has recorded that this person moved away. That is kept.</source>
        <translation>本站已登记此人迁出，予以保留。</translation>
    </message>
    <message>
        <source>The residents have changed since the workbook was compared. Nothing was stored. Compare it again.</source>
        <translation>与工作簿比较之后，居民数据又有变动。没有存入任何内容。请再比较一次。</translation>
    </message>
    <message>
        <source>The same: {count}</source>
        <translation>相同：{count}</translation>
    </message>
    <message>
        <source>The ten to twenty houses that one neighbour looks after (dasawisma).</source>
        <translation>由一位邻居负责的十至二十户（dasawisma）。</translation>
    </message>
    <message>
        <source>The workbook is being compared with the post</source>
        <translation>正在与本站比较</translation>
    </message>
    <message>
        <source>The workbook is being read</source>
        <translation>正在读取工作簿</translation>
    </message>
    <message>
        <source>The workbook itself marks this person as not valid. Leave the row out or correct it.</source>
        <translation>工作簿自己把此人标为无效。请去掉这一行，或改正。</translation>
    </message>
    <message>
        <source>The workbook marks this person as deleted.</source>
        <translation>工作簿把此人标为已删除。</translation>
    </message>
    <message>
        <source>The workbook says nothing else of anybody in the post. Empty cells change nothing.</source>
        <translation>工作簿对本站的人没有别的说法。空单元格不改变任何内容。</translation>
    </message>
    <message>
        <source>There are no saved columns called “{name}”. Saved are: {known}.</source>
        <translation>没有名为“{name}”的列设置。已保存的有：{known}。</translation>
    </message>
    <message>
        <source>There are no saved columns called “{name}”: none are saved in this post. Save them on the page Import residents.</source>
        <translation>没有名为“{name}”的已存列：本站还没有保存任何列。请在“导入居民”页面保存。</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and whether the stick is plugged in.</source>
        <translation>没有文件{file}。请检查文件名，看看U盘是否插好。</translation>
    </message>
    <message>
        <source>These are one household already.</source>
        <translation>这已是同一户。</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>这些已经是同一个人。</translation>
    </message>
    <message>
        <source>They are two households</source>
        <translation>是两户</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>是两个人</translation>
    </message>
    <message>
        <source>They live in different houses. The person stays in the house of the entry whose values hold.</source>
        <translation>两条记录的住处不同。以哪一条为准，此人就住在哪一条的住处。</translation>
    </message>
    <message>
        <source>This NIK belongs to {name}, born {birth}: name and birth date differ. Check the number.</source>
        <translation>这个身份证号（NIK）属于{name}，{birth}出生：姓名和出生日期都不同。请核对号码。</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>这条记录</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>这个文件不能导入</translation>
    </message>
    <message>
        <source>This household has no head. Choose one under “More”.</source>
        <translation>这个家庭没有户主。请在“更多”中选择。</translation>
    </message>
    <message>
        <source>This household is not in the list any more. Search again.</source>
        <translation>这个家庭已不在名单中。请重新查找。</translation>
    </message>
    <message>
        <source>This household was entered twice</source>
        <translation>这个家庭重复录入</translation>
    </message>
    <message>
        <source>This is the person&apos;s own NIK, not that of a parent.</source>
        <translation>这是本人的身份证号（NIK），不是父母的。</translation>
    </message>
    <message>
        <source>This is the same entry. Choose somebody else.</source>
        <translation>这是同一条记录。请选择另一个人。</translation>
    </message>
    <message numerus="yes">
        <source>This number has {n} digits, the card has {digits}. Copy it again.</source>
        <translation>
            <numerusform>这个号码有{n}位，卡上是{digits}位。请重新抄写。</numerusform>
        </translation>
    </message>
    <message>
        <source>This pair is not here any more: they were made one, or one of them was changed.</source>
        <translation>这一对已不在：已合并，或其中一条已更改。</translation>
    </message>
    <message>
        <source>This person does not live in the household. Move them in first.</source>
        <translation>此人不住在这个家庭。请先登记迁入。</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Search again.</source>
        <translation>此人已不在名单中。请重新查找。</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>居民名单中已没有此人。请重新查找。</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was stored.</source>
        <translation>这是试运行：没有存入任何内容。</translation>
    </message>
    <message>
        <source>To confirm, write: {word}</source>
        <translation>请输入“{word}”以确认</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>厕所</translation>
    </message>
    <message>
        <source>Told by the family</source>
        <translation>家人口述</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>三胞胎</translation>
    </message>
    <message>
        <source>Try fewer letters, the mother&apos;s name or the house number.</source>
        <translation>请少输几个字母，或试试母亲姓名、门牌号。</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>请少输几个字母。</translation>
    </message>
    <message>
        <source>Twin {number}</source>
        <translation>多胞胎第{number}个</translation>
    </message>
    <message>
        <source>Twin: which child of this birth?</source>
        <translation>多胞胎：这一胎的第几个？</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>双胞胎</translation>
    </message>
    <message>
        <source>Two citizenships</source>
        <translation>双重国籍</translation>
    </message>
    <message>
        <source>Two columns are both marked as “{field}”. Choose one of them.</source>
        <translation>有两列都标为“{field}”。请选择其中一列。</translation>
    </message>
    <message>
        <source>Two columns of {file} are both called “{column}”. Rename or delete one of them.</source>
        <translation>{file}中有两列都叫“{column}”。请改名或删除其中一列。</translation>
    </message>
    <message>
        <source>Type a member&apos;s name, the house or the family card number</source>
        <translation>输入成员姓名、住处或家庭卡号</translation>
    </message>
    <message>
        <source>Under 5 years</source>
        <translation>5岁以下</translation>
    </message>
    <message>
        <source>Vegetables, fruit, fish, hens or medicinal plants for the family.</source>
        <translation>为自家种蔬菜、水果或药用植物，养鱼或养鸡。</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>Visits, doses and everything else of both stay, and both names can be searched. It can be undone.</source>
        <translation>两条记录的随访、接种等全部保留，两个名字都能查找。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Ward (RW)</source>
        <translation>社区（RW）</translation>
    </message>
    <message>
        <source>Welfare stage</source>
        <translation>福利等级</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>井水</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation>合在一起的内容</translation>
    </message>
    <message>
        <source>What goes for ever</source>
        <translation>永久删除的内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What is not known stays empty</source>
        <translation>不知道的不填</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What stays, without a name</source>
        <translation>不带姓名保留的内容</translation>
    </message>
    <message>
        <source>What the column {column} holds</source>
        <translation>“{column}”列的内容</translation>
    </message>
    <message>
        <source>What the workbook would do</source>
        <translation>工作簿将带来的变化</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>从哪里来</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>到哪里去</translation>
    </message>
    <message>
        <source>Where {name} lives now</source>
        <translation>{name}现在住在哪里</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>谁要求的</translation>
    </message>
    <message>
        <source>Who moves into it</source>
        <translation>谁迁入</translation>
    </message>
    <message>
        <source>Whose address holds?</source>
        <translation>以哪一户的住址为准？</translation>
    </message>
    <message>
        <source>Whose values hold where they differ?</source>
        <translation>两者不同时，以哪一条为准？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>丧偶</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Write 1 for the child born first, 2 for the second, up to 9.</source>
        <translation>先出生的写1，其次写2，最大到9。</translation>
    </message>
    <message>
        <source>Write at least the house number, the street or the family card number.</source>
        <translation>请至少填写门牌号、街道或家庭卡号。</translation>
    </message>
    <message>
        <source>Write the name, or answer “Yes” to “Newborn without a name yet?”.</source>
        <translation>请填写姓名，或在“新生儿还没起名？”处选“是”。</translation>
    </message>
    <message>
        <source>Write the new name.</source>
        <translation>请填写新名字。</translation>
    </message>
    <message>
        <source>Write {word}, as it stands above the field.</source>
        <translation>请照输入框上方所写输入“{word}”。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年龄不详</translation>
    </message>
    <message>
        <source>before: {name}</source>
        <translation>原名：{name}</translation>
    </message>
    <message>
        <source>born about {date}</source>
        <translation>约{date}出生</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>{date}出生</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>人工选择</translation>
    </message>
    <message>
        <source>columns chosen by hand</source>
        <translation>手动选择的列</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>died {date}</source>
        <translation>{date}去世</translation>
    </message>
    <message>
        <source>e-PPGBM children&apos;s identity sheet</source>
        <translation>e-PPGBM儿童身份表</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>formerly {names}</source>
        <translation>曾用名{names}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>从{place}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>母亲：{name}</translation>
    </message>
    <message>
        <source>new: {new}, changed: {changed}, the same: {same}, rejected rows: {rejected}</source>
        <translation>新增：{new}，更改：{changed}，相同：{same}，拒收行：{rejected}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>或许</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>拒收的行</translation>
    </message>
    <message>
        <source>row {row}, {column}: {reason}</source>
        <translation>第{row}行，{column}：{reason}</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>住址相同</translation>
    </message>
    <message>
        <source>same family card number</source>
        <translation>家庭卡号相同</translation>
    </message>
    <message>
        <source>same mother and birth date</source>
        <translation>母亲和出生日期相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message numerus="yes">
        <source>same name, born {n} days apart</source>
        <translation>
            <numerusform>姓名相同，出生相差{n}天</numerusform>
        </translation>
    </message>
    <message>
        <source>same name, day and month of birth swapped</source>
        <translation>姓名相同，出生的日和月对调</translation>
    </message>
    <message>
        <source>same name, same day in the year before or after</source>
        <translation>姓名相同，日期相同但年份差一年</translation>
    </message>
    <message>
        <source>same name, the birth dates may be the same</source>
        <translation>姓名相同，出生日期可能相同</translation>
    </message>
    <message>
        <source>same national ID number</source>
        <translation>身份证号相同</translation>
    </message>
    <message>
        <source>similar name, same birth date</source>
        <translation>姓名相近，出生日期相同</translation>
    </message>
    <message>
        <source>similar name, same mother, the birth dates may be the same</source>
        <translation>姓名相近，母亲相同，出生日期可能相同</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>自{date}</translation>
    </message>
    <message>
        <source>temporary, given by the post</source>
        <translation>临时号码，由本站给出</translation>
    </message>
    <message>
        <source>the first {number}: type more to narrow the search</source>
        <translation>前{number}条：请输入更多内容以缩小范围</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>到{place}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>至{date}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>极有可能</translation>
    </message>
    <message>
        <source>{birth} has not come yet. Check the year of birth.</source>
        <translation>{birth}还没到。请核对出生年份。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Check the date.</source>
        <translation>{day}还没到。请核对日期。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write today or an earlier day.</source>
        <translation>{day}还没到。请填写今天或更早的一天。</translation>
    </message>
    <message>
        <source>{day} lies after the death on {death}. Check both dates.</source>
        <translation>{day}晚于死亡日期{death}。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} lies before the birth on {birth}. Check both dates.</source>
        <translation>{day}早于出生日期{birth}。请核对两个日期。</translation>
    </message>
    <message>
        <source>{details} ({reason})</source>
        <translation>{details}（{reason}）</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it in the spreadsheet program and try again.</source>
        <translation>无法打开{file}。请在电子表格程序中关闭它，再试一次。</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>无法写入{file}。</translation>
    </message>
    <message>
        <source>{file} has column names but no row below them.</source>
        <translation>{file}有列名，但下面没有数据行。</translation>
    </message>
    <message>
        <source>{file} has no table of people: a row of column names with rows of people below it was not found.</source>
        <translation>{file}中没有人员表：没有找到列名行和下面的人员行。</translation>
    </message>
    <message>
        <source>{file} is a PDF, whatever its name says: it holds pages, not rows. Ask for the workbook it was made from.</source>
        <translation>不管文件名如何，{file}是PDF：其中是页面，不是行。请索取制作它的工作簿。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the workbook in it.</source>
        <translation>{file}是文件夹。请选择里面的工作簿。</translation>
    </message>
    <message>
        <source>{file} is a web page or text under the name of a workbook. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>{file}其实是网页或文本，只是用了工作簿的名称。请在电子表格程序中打开，另存为.xlsx。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file}是空的。</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB, too large for a list of residents. Choose another file.</source>
        <translation>{file}超过100 MB，作为居民名单太大。请另选文件。</translation>
    </message>
    <message>
        <source>{file} is not a workbook that can be read. Wanted is .xlsx, .xlsm, .xls, .ods or .csv.</source>
        <translation>{file}不是可以读取的工作簿。需要.xlsx、.xlsm、.xls、.ods或.csv。</translation>
    </message>
    <message>
        <source>{file} is not of the kind “{source}”: the columns {columns} are missing. Choose another kind of workbook, or name the columns yourself.</source>
        <translation>{file}不是“{source}”类型：缺少列{columns}。请另选工作簿类型，或自己指定各列。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it without a password and choose it again.</source>
        <translation>{file}有密码保护。请去掉密码保存后再选择。</translation>
    </message>
    <message>
        <source>{file}: a quotation mark opens in row {row} and is never closed, so the rows below it cannot be told apart. Remove it.</source>
        <translation>{file}：第{row}行有一个引号没有闭合，无法区分其下各行。请删除该引号。</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{level} {value}</source>
        <translation>{level} {value}</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name} becomes head of household</source>
        <translation>{name}成为户主</translation>
    </message>
    <message>
        <source>{name} descends from this person, and cannot be a parent too.</source>
        <translation>{name}是此人的后代，不能又是父母。</translation>
    </message>
    <message>
        <source>{name} founds a household</source>
        <translation>{name}另立家庭</translation>
    </message>
    <message>
        <source>{name} is female. Choose the father, or correct the sex on that card.</source>
        <translation>{name}是女性。请选择父亲，或在那张卡上更正性别。</translation>
    </message>
    <message>
        <source>{name} is male. Choose the mother, or correct the sex on that card.</source>
        <translation>{name}是男性。请选择母亲，或在那张卡上更正性别。</translation>
    </message>
    <message>
        <source>{name} moved away</source>
        <translation>{name}迁出</translation>
    </message>
    <message>
        <source>{name} moved in</source>
        <translation>{name}迁入</translation>
    </message>
    <message>
        <source>{name} was born after this person. Check both birth dates.</source>
        <translation>{name}比此人出生得晚。请核对两个出生日期。</translation>
    </message>
    <message>
        <source>{name} was entered twice</source>
        <translation>{name}重复录入</translation>
    </message>
    <message numerus="yes">
        <source>{name} would have been {n} years old at the birth. Check both birth dates.</source>
        <translation>
            <numerusform>孩子出生时{name}为{n}岁。请核对两个出生日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n}天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are one</source>
        <translation>
            <numerusform>{n}条记录合为一条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>找到{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n}个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them still hold the data. Make a new one afterwards. Backups on sticks and other laptops are not reached from here.</source>
        <translation>
            <numerusform>其中{n}个备份仍有这些数据。之后请再做一个新备份。U盘和其他电脑上的备份，从这里无法处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people in the post have this name and birth date. Add the NIK so that the right one is found.</source>
        <translation>
            <numerusform>本站有{n}人的姓名和出生日期与此相同。请加上身份证号（NIK），以便找到正确的人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people live here</source>
        <translation>
            <numerusform>这里住着{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people of the same name live in both</source>
        <translation>
            <numerusform>两户中有{n}个同名的人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people of {file} were stored.</source>
        <translation>
            <numerusform>已存入{file}中的{n}人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people were perhaps entered twice</source>
        <translation>
            <numerusform>{n}人可能重复登记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>{n}对待核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n}岁</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other} are two households</source>
        <translation>{one}和{other}是两户</translation>
    </message>
    <message>
        <source>{one} and {other} are two people</source>
        <translation>{one}和{other}是两个人</translation>
    </message>
    <message>
        <source>{sheet}, {row}</source>
        <translation>{sheet}，{row}</translation>
    </message>
    <message>
        <source>{source}: {file}</source>
        <translation>{source}：{file}</translation>
    </message>
    <message>
        <source>{value} ends in 0000, which no real number does: the spreadsheet cut it. Format the column as text and type the number again.</source>
        <translation>{value}以0000结尾，真实号码不会这样：被电子表格截断了。请把这一列设为文本，重新输入号码。</translation>
    </message>
    <message numerus="yes">
        <source>{value} has {n} digits; this number has {expected}. Copy it again.</source>
        <translation>
            <numerusform>{value}有{n}位，这种号码应为{expected}位。请重新抄写。</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} is a NIK or family card number, not “{field}”. It seems to stand in the wrong column.</source>
        <translation>{value}是身份证号（NIK）或家庭卡号，不是“{field}”。好像填错了列。</translation>
    </message>
    <message>
        <source>{value} is not a number for “{field}”. Allowed are {allowed}, or the words.</source>
        <translation>{value}不是“{field}”可用的数字。可用{allowed}，或对应的文字。</translation>
    </message>
    <message>
        <source>{value} is not a real number. Write 0 if the person has none yet.</source>
        <translation>{value}不是真实号码。如果此人还没有号码，请写0。</translation>
    </message>
    <message>
        <source>{value}: the spreadsheet kept only 15 digits of this number and its end is lost. Format the column as text and type the number again.</source>
        <translation>{value}：电子表格只保留了这个号码的前15位，末尾已丢失。请把这一列设为文本，重新输入号码。</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}：{number}</translation>
    </message>
    <message>
        <source>“{name}” is not a name. Write it in letters.</source>
        <translation>“{name}”不是姓名。请用文字书写。</translation>
    </message>
    <message>
        <source>“{source}” is not a kind of workbook. Known are {known}.</source>
        <translation>没有“{source}”这种工作簿类型。可用的有{known}。</translation>
    </message>
    <message>
        <source>“{value}” has no such month: day and month seem to be exchanged. Write the day first, like 17-05-2019.</source>
        <translation>“{value}”没有这个月份：日和月好像对调了。请先写日，如17-05-2019。</translation>
    </message>
    <message>
        <source>“{value}” has other signs than digits. Copy the number again.</source>
        <translation>“{value}”含有数字以外的字符。请重新抄写号码。</translation>
    </message>
    <message>
        <source>“{value}” is a date or a number, not words. It seems to stand in the wrong column.</source>
        <translation>“{value}”是日期或数字，不是文字。好像填错了列。</translation>
    </message>
    <message>
        <source>“{value}” is a date, not “{field}”. It seems to stand in the wrong column.</source>
        <translation>“{value}”是日期，不是“{field}”。好像填错了列。</translation>
    </message>
    <message>
        <source>“{value}” is a word for “{other}”, not for “{field}”. It seems to stand in the wrong column.</source>
        <translation>“{value}”是“{other}”的用词，不是“{field}”的。好像填错了列。</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 17-05-2019, or only the year.</source>
        <translation>“{value}”不是日期。请写成17-05-2019这样，或只写年份。</translation>
    </message>
    <message>
        <source>“{value}” is not a day that exists. Write it like 17-05-2019.</source>
        <translation>“{value}”这一天不存在。请写成17-05-2019这样。</translation>
    </message>
    <message>
        <source>“{value}” is not a name.</source>
        <translation>“{value}”不是姓名。</translation>
    </message>
    <message>
        <source>“{value}” is not known as “{field}”. Write one of: {allowed}.</source>
        <translation>“{field}”中没有“{value}”。请写以下之一：{allowed}。</translation>
    </message>
    <message>
        <source>“{value}” lies before 1900 or after 2200. Check the year.</source>
        <translation>“{value}”早于1900年或晚于2200年。请核对年份。</translation>
    </message>
    <message>
        <source>“{value}” was shortened by the spreadsheet and its end is lost. Format the column as text and type the number again.</source>
        <translation>“{value}”被电子表格缩短，末尾已丢失。请把这一列设为文本，重新输入号码。</translation>
    </message>
    <message>
        <source>“{value}”: write the year with four digits, like 17-05-2019.</source>
        <translation>“{value}”：年份请写四位数，如17-05-2019。</translation>
    </message>
    <message>
        <source>≈ {age}</source>
        <translation>≈{age}</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>! {what}, {day}: {fault}</source>
        <translation>! {what}，{day}：{fault}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>After a refusal: why, and when the family will be asked again.</source>
        <translation>被拒绝后：写明原因，以及什么时候再问家人。</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>All residents</source>
        <translation>全部居民</translation>
    </message>
    <message>
        <source>All volunteers</source>
        <translation>所有志愿者</translation>
    </message>
    <message>
        <source>As known on {day}. An empty cell: not given yet. Bring this card and the child&apos;s book to every visit.</source>
        <translation>截至{day}的记录。空格：尚未完成。每次就诊或接种请带上本卡和妇幼保健手册。</translation>
    </message>
    <message>
        <source>Ask the midwife before you change this.</source>
        <translation>更改前请先询问助产士。</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>男孩</translation>
    </message>
    <message>
        <source>Boys and men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>强化月活动</translation>
    </message>
    <message>
        <source>Children here are vaccinated against Japanese encephalitis</source>
        <translation>本地儿童接种乙型脑炎疫苗</translation>
    </message>
    <message>
        <source>Choose what was confirmed.</source>
        <translation>请选择确认了哪些。</translation>
    </message>
    <message>
        <source>Choose what was given.</source>
        <translation>请选择接种或发放了什么。</translation>
    </message>
    <message>
        <source>Choose where it was given.</source>
        <translation>请选择在哪里接种或发放。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm doses</source>
        <translation>确认剂次</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} doses of {name}</source>
        <translation>
            <numerusform>确认{name}的{n}剂</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}</source>
        <translation>{name}于{day}确认</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Contained in {vaccine}</source>
        <translation>包含在{vaccine}中</translation>
    </message>
    <message>
        <source>Correct what was given</source>
        <translation>更正接种或发放记录</translation>
    </message>
    <message>
        <source>Correct {what} of {day}</source>
        <translation>更正{day}的{what}</translation>
    </message>
    <message>
        <source>Correct {what} of {name}</source>
        <translation>更正{name}的{what}</translation>
    </message>
    <message>
        <source>Date, as far as known</source>
        <translation>日期（知道多少填多少）</translation>
    </message>
    <message>
        <source>Dated before the dose before it ({day}). Check both dates.</source>
        <translation>日期早于上一剂（{day}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>剂次</translation>
    </message>
    <message>
        <source>Doses given in the month</source>
        <translation>本月已接种剂次</translation>
    </message>
    <message>
        <source>Doses without a day or a name</source>
        <translation>没有日期或接种人的剂次</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应接种</translation>
    </message>
    <message>
        <source>Due and given</source>
        <translation>应接种与完成</translation>
    </message>
    <message>
        <source>Due and missed</source>
        <translation>应接种与错过</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>应完成日期</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>应接种日期</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>应接种</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>应接种起始日</translation>
    </message>
    <message>
        <source>Due since {day}, best by {until}.</source>
        <translation>{day}起应接种，最好在{until}前完成。</translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation>{day}起应接种。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>Elsewhere, seen on a card or told</source>
        <translation>在别处：卡上有记录或家人口述</translation>
    </message>
    <message>
        <source>Everybody has what the schedule asks for until this day. Choose a later day to see who is due then.</source>
        <translation>到这一天为止，所有人都已按程序完成。选择更晚的日期，可查看届时谁应接种。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Example: vitamin A of February. With 1 month it may be given until the end of March and still counts.</source>
        <translation>例如2月的维生素A：填1个月，则到3月底仍可发放并计入。</translation>
    </message>
    <message>
        <source>Family says so</source>
        <translation>家人口述</translation>
    </message>
    <message>
        <source>First “{dose}” must be given.</source>
        <translation>须先完成“{dose}”。</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>女孩</translation>
    </message>
    <message>
        <source>Girls and women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Given after the age limit: not after {day}. Tell the midwife.</source>
        <translation>超过年龄期限：应不晚于{day}。请告诉助产士。</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>在别处接种或发放</translation>
    </message>
    <message>
        <source>Given elsewhere on {day}.</source>
        <translation>{day}在别处完成。</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation>在本站接种或发放</translation>
    </message>
    <message>
        <source>Given here on</source>
        <translation>在本站接种或发放的日期</translation>
    </message>
    <message>
        <source>Given here on {day}.</source>
        <translation>{day}在本站完成。</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>接种或发放日期</translation>
    </message>
    <message>
        <source>Given too early: not before {day}. Ask the midwife whether it must be repeated.</source>
        <translation>过早：应不早于{day}。请询问助产士是否需要重做。</translation>
    </message>
    <message>
        <source>Given too soon after the dose before: not before {day}. Ask the midwife whether it must be repeated.</source>
        <translation>距上一剂太近：应不早于{day}。请询问助产士是否需要重做。</translation>
    </message>
    <message>
        <source>Given without stock of the post</source>
        <translation>未用本站库存发放</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>It could be given until {until}.</source>
        <translation>期限到{until}为止。</translation>
    </message>
    <message>
        <source>It was best by {ideal}. Still allowed until {until}.</source>
        <translation>最好在{ideal}前完成，{until}前仍可接种。</translation>
    </message>
    <message>
        <source>It was given here: write the whole date.</source>
        <translation>既然在本站接种或发放，请写出完整日期。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Late: it was due by {ideal}.</source>
        <translation>逾期：应在{ideal}前完成。</translation>
    </message>
    <message>
        <source>Listed is what can still be given, and what became too late in this month, for those who live here.</source>
        <translation>列出在住人员中仍可补上的，以及本月已过期限的项目。</translation>
    </message>
    <message>
        <source>Listed is what may be given on the last day of the month to those who live here. A health worker decides what is given.</source>
        <translation>列出在住人员到本月最后一天可以接种或发放的项目。实际给什么由卫生人员决定。</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>批号</translation>
    </message>
    <message numerus="yes">
        <source>Lot {lot} ({n} left)</source>
        <translation>
            <numerusform>批号{lot}（剩{n}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lot {lot}, until {expiry} ({n} left)</source>
        <translation>
            <numerusform>批号{lot}，有效期至{expiry}（剩{n}）</numerusform>
        </translation>
    </message>
    <message>
        <source>May be given: {what}</source>
        <translation>可接种或发放：{what}</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>助产士</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>Missed in {month}. It can be given until {until}.</source>
        <translation>{month}错过，{until}前仍可补。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the health worker</source>
        <translation>卫生人员姓名</translation>
    </message>
    <message>
        <source>Name, mother or house</source>
        <translation>姓名、母亲或住处</translation>
    </message>
    <message>
        <source>Newborns here get a first dose against polio at birth</source>
        <translation>本地新生儿出生时接种第一剂脊髓灰质炎疫苗</translation>
    </message>
    <message>
        <source>Next: {what}, from {day}</source>
        <translation>下一项：{what}，{day}起</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No campaign in this month</source>
        <translation>本月没有强化月活动</translation>
    </message>
    <message>
        <source>No campaign of this runs now, or the child is not of its age. Ask the midwife.</source>
        <translation>目前没有这项强化月活动，或孩子不在适用年龄。请询问助产士。</translation>
    </message>
    <message>
        <source>No lot that may be given out</source>
        <translation>没有可发放的批次</translation>
    </message>
    <message>
        <source>No time is left for it: too short after “{dose}” until it is too late on {until}.</source>
        <translation>已来不及：距“{dose}”的间隔未满，{until}期限就已过。</translation>
    </message>
    <message>
        <source>No {item} is left that may be given out. Record the delivery in Stock first, or choose “Given without stock of the post”.</source>
        <translation>没有可发放的{item}。请先在“库存”中登记入库，或选择“未用本站库存发放”。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody fits these choices</source>
        <translation>没有人符合这些条件</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>没有应接种的人</translation>
    </message>
    <message>
        <source>Nobody is missed</source>
        <translation>没有人错过</translation>
    </message>
    <message>
        <source>Nobody looks after them</source>
        <translation>没有志愿者负责</translation>
    </message>
    <message>
        <source>Nobody of those shown is left.</source>
        <translation>所列人员中已没有需要登记的。</translation>
    </message>
    <message>
        <source>Not asked for: “{dose}”, which comes after it, is recorded.</source>
        <translation>无需接种：其后的“{dose}”已有记录。</translation>
    </message>
    <message>
        <source>Not before {day}.</source>
        <translation>不早于{day}。</translation>
    </message>
    <message>
        <source>Not before {day}: too short after the last one.</source>
        <translation>不早于{day}：距上一次太近。</translation>
    </message>
    <message>
        <source>Not before {day}: too short after “{dose}”.</source>
        <translation>不早于{day}：距“{dose}”太近。</translation>
    </message>
    <message>
        <source>Not confirmed by a health worker yet</source>
        <translation>尚未经卫生人员确认</translation>
    </message>
    <message>
        <source>Not offered: lot {lot}. {reason}</source>
        <translation>未列出：批号{lot}。{reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>这一天没有应接种的项目。</translation>
    </message>
    <message>
        <source>Nothing is planned for this person, and nothing is recorded yet.</source>
        <translation>这个人没有计划项目，也没有任何记录。</translation>
    </message>
    <message>
        <source>Nothing was left out whose time is over.</source>
        <translation>没有过了期限而错过的项目。</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Only for boys.</source>
        <translation>仅限男孩。</translation>
    </message>
    <message>
        <source>Only for girls.</source>
        <translation>仅限女孩。</translation>
    </message>
    <message>
        <source>Only for people at risk: the health worker decides.</source>
        <translation>仅限高危人群：由卫生人员决定。</translation>
    </message>
    <message>
        <source>Only for pregnant women.</source>
        <translation>仅限孕妇。</translation>
    </message>
    <message>
        <source>Only for women after a birth.</source>
        <translation>仅限产后妇女。</translation>
    </message>
    <message>
        <source>Only where the health centre gives it.</source>
        <translation>仅在卫生院提供的地方。</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开居民卡</translation>
    </message>
    <message>
        <source>Past the usual age. Ask the midwife.</source>
        <translation>已过常规年龄。请询问助产士。</translation>
    </message>
    <message>
        <source>Past the usual age. It can still be caught up.</source>
        <translation>已过常规年龄，仍可补种。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People, each once in a row. Residents only; visitors stand in a column of their own and in no other. Doses of which only the year is known stand in no month.</source>
        <translation>人数，每行每人只计一次。仅计居民；外来人员单独一列，不计入其他列。只知道年份的剂次不计入任何月份。</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>Print the vaccination card</source>
        <translation>打印接种卡</translation>
    </message>
    <message>
        <source>Received in this campaign: {dose}.</source>
        <translation>本次强化月活动中已给：{dose}。</translation>
    </message>
    <message>
        <source>Received on {given}, too short before this campaign.</source>
        <translation>{given}已给，距本次强化月活动太近。</translation>
    </message>
    <message>
        <source>Received, the date is not known.</source>
        <translation>已完成，日期不详。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>曾拒绝</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>拒绝日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove {what} of {day}</source>
        <translation>删除{day}的{what}</translation>
    </message>
    <message>
        <source>Remove {what} of {name}</source>
        <translation>删除{name}的{what}</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Seen on card</source>
        <translation>卡上有记录</translation>
    </message>
    <message>
        <source>Seen on the card</source>
        <translation>卡上有记录</translation>
    </message>
    <message>
        <source>Seen on the card: {day}.</source>
        <translation>卡上有记录：{day}。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>性别不明</translation>
    </message>
    <message>
        <source>Show by place</source>
        <translation>按地点显示</translation>
    </message>
    <message>
        <source>Show by vaccine or supplement</source>
        <translation>按疫苗或补充剂显示</translation>
    </message>
    <message>
        <source>Show by volunteer</source>
        <translation>按志愿者显示</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status on</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Still due at the end of the month</source>
        <translation>月底仍应接种</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>督导人员</translation>
    </message>
    <message>
        <source>Taken from the post&apos;s stock</source>
        <translation>取自本站库存</translation>
    </message>
    <message>
        <source>The birth date is not known. Write at least the year.</source>
        <translation>出生日期不详。请至少填写年份。</translation>
    </message>
    <message>
        <source>The child has grown out of this dose.</source>
        <translation>孩子已超过这一剂的年龄。</translation>
    </message>
    <message>
        <source>The date of birth is not known: nobody can say what is due. Write it on the person&apos;s card.</source>
        <translation>出生日期不详，无法判断应接种什么。请在居民卡上填写。</translation>
    </message>
    <message>
        <source>The day from which it counts is not known.</source>
        <translation>起算日期不详。</translation>
    </message>
    <message>
        <source>The midwife looks at the child&apos;s book or the vaccine record and ticks what is right.</source>
        <translation>助产士查看妇幼保健手册或接种记录，勾选正确的项目。</translation>
    </message>
    <message>
        <source>The midwife, nurse or volunteer who gave it.</source>
        <translation>经办的助产士、护士或志愿者。</translation>
    </message>
    <message>
        <source>The vaccine against rotavirus that is used here needs three doses</source>
        <translation>本地使用的轮状病毒疫苗需接种三剂</translation>
    </message>
    <message>
        <source>This dose is recorded already. Record it again only if it was really given twice.</source>
        <translation>这一剂已有记录。确实做了两次时才再次登记。</translation>
    </message>
    <message>
        <source>This is recorded for that date already.</source>
        <translation>这一天已有相同的记录。</translation>
    </message>
    <message>
        <source>This person stands in no list any more: a vaccination card cannot be printed.</source>
        <translation>这个人已不在任何名单中，无法打印接种卡。</translation>
    </message>
    <message>
        <source>This was taken off the card. Look at the card again.</source>
        <translation>这条记录已从卡上删除。请重新查看居民卡。</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>请至少勾选一人。</translation>
    </message>
    <message>
        <source>Tick everybody who was given it</source>
        <translation>勾选所有已完成的人</translation>
    </message>
    <message>
        <source>Told by the family</source>
        <translation>家人口述</translation>
    </message>
    <message>
        <source>Told by the family: {day}.</source>
        <translation>家人口述：{day}。</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose everything and all places.</source>
        <translation>请少输几个字，或选择“全部”和“所有地点”。</translation>
    </message>
    <message>
        <source>Vaccination card</source>
        <translation>接种卡</translation>
    </message>
    <message>
        <source>Vaccine or supplement</source>
        <translation>疫苗或补充剂</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>疫苗</translation>
    </message>
    <message>
        <source>Visitors, given here</source>
        <translation>外来人员，在本站完成</translation>
    </message>
    <message>
        <source>Vitamin A and worm medicine are given to everybody of an age in certain months. Choose a day in such a month.</source>
        <translation>维生素A和驱虫药在特定月份发给相应年龄的所有人。请选择这些月份中的一天。</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Was it offered and refused?</source>
        <translation>是否建议过但被拒绝？</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>应接种项目</translation>
    </message>
    <message>
        <source>What the midwife decided</source>
        <translation>助产士的决定</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>接种或发放内容</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>错过的项目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who is due</source>
        <translation>应接种名单</translation>
    </message>
    <message>
        <source>Who missed a campaign is looked for until this many months after it</source>
        <translation>强化月活动结束后，补访错过者的月数</translation>
    </message>
    <message>
        <source>Who was missed</source>
        <translation>错过名单</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why not the lot that expires first?</source>
        <translation>为什么不用最先到期的批次？</translation>
    </message>
    <message>
        <source>Write down a vaccine or supplement</source>
        <translation>登记疫苗或补充剂</translation>
    </message>
    <message>
        <source>Write down another one</source>
        <translation>再登记一项</translation>
    </message>
    <message>
        <source>Write down for several</source>
        <translation>为多人登记</translation>
    </message>
    <message>
        <source>Write down that {name} was offered {what} and refused</source>
        <translation>登记{name}拒绝{what}</translation>
    </message>
    <message>
        <source>Write down {what} for {name}</source>
        <translation>登记{name}：{what}</translation>
    </message>
    <message numerus="yes">
        <source>Write down {what} for {n} people</source>
        <translation>
            <numerusform>为{n}人登记{what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the name of the health worker who saw the proof.</source>
        <translation>请填写查看凭证的卫生人员姓名。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>{day}出生</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>补种</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>应接种</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>in {vaccine}</source>
        <translation>含在{vaccine}中</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>批号{lot}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>mother {name}</source>
        <translation>母亲：{name}</translation>
    </message>
    <message>
        <source>must wait</source>
        <translation>需等待</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>refused {day}</source>
        <translation>{day}拒绝</translation>
    </message>
    <message>
        <source>still allowed</source>
        <translation>仍可接种</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>已过期限</translation>
    </message>
    <message>
        <source>{day} is before the birth ({birth}). Check both dates.</source>
        <translation>{day}早于出生日期（{birth}）。请核对两个日期。</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the date on which it was given.</source>
        <translation>{day}还没到。请填写接种或发放的日期。</translation>
    </message>
    <message>
        <source>{day} is in the future. Write the day on which the proof was seen.</source>
        <translation>{day}还没到。请填写查看凭证的日期。</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{given} It was in {vaccine}.</source>
        <translation>{given}包含在{vaccine}中。</translation>
    </message>
    <message>
        <source>{given} was given. At this age it is {wanted}. Tell the midwife.</source>
        <translation>已给{given}，这个年龄应给{wanted}。请告诉助产士。</translation>
    </message>
    <message>
        <source>{item}: {lot}</source>
        <translation>{item}：{lot}</translation>
    </message>
    <message>
        <source>{level} {value}</source>
        <translation>{level} {value}</translation>
    </message>
    <message>
        <source>{name}, {dose} on {day}: nobody wrote who gave it.</source>
        <translation>{name}，{day}接种{dose}：还没有登记接种人。</translation>
    </message>
    <message>
        <source>{name}, {dose}: the day on which it was given here is not written.</source>
        <translation>{name}，{dose}：还没有填写在这里接种的日期。</translation>
    </message>
    <message numerus="yes">
        <source>{n} due now</source>
        <translation>
            <numerusform>应接种{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} given</source>
        <translation>
            <numerusform>已完成{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not confirmed by a health worker yet</source>
        <translation>
            <numerusform>{n}项尚未经卫生人员确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not yet</source>
        <translation>
            <numerusform>未完成{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>逾期{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people missed something that can still be given</source>
        <translation>
            <numerusform>{n}人漏了仍可补做的项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <translation>
            <numerusform>拒绝{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused before</source>
        <translation>
            <numerusform>曾拒绝{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still allowed</source>
        <translation>
            <numerusform>仍可接种{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to catch up</source>
        <translation>
            <numerusform>需补种{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} too late</source>
        <translation>
            <numerusform>已过期限{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} If it is right, save once more: it stays on the card, marked.</source>
        <translation>{reason}如果无误，请再保存一次：它会留在卡上并加标记。</translation>
    </message>
    <message>
        <source>{status}, refused before</source>
        <translation>{status}，曾拒绝</translation>
    </message>
    <message>
        <source>{what}, {month}</source>
        <translation>{what}，{month}</translation>
    </message>
    <message>
        <source>{what}: has all, in time</source>
        <translation>{what}：已全部按时完成</translation>
    </message>
    <message>
        <source>{what}: has all, later than planned</source>
        <translation>{what}：已全部完成，晚于计划</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} missing</source>
        <translation>
            <numerusform>{what}：缺{n}剂</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} to go until {day}</source>
        <translation>
            <numerusform>{what}：还差{n}剂，期限{day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Self-assessment</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Answer of the self-assessment</source>
        <translation>自评答案</translation>
    </message>
    <message>
        <source>Answer “{criterion}” for {year}</source>
        <translation>{year}年“{criterion}”的答案</translation>
    </message>
    <message>
        <source>Asked for by the level</source>
        <translation>等级要求</translation>
    </message>
    <message>
        <source>Children of 12 to 23 months with complete immunization</source>
        <translation>完成全程接种的12至23月龄儿童</translation>
    </message>
    <message>
        <source>Children weighed of those who live here, mean of the months</source>
        <translation>在住儿童称重比例，各月平均</translation>
    </message>
    <message>
        <source>Counted in the records: {what}</source>
        <translation>按记录统计：{what}</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评价指标</translation>
    </message>
    <message>
        <source>Enough for every level</source>
        <translation>符合所有等级的要求</translation>
    </message>
    <message>
        <source>For example who said it, or why it is not known.</source>
        <translation>例如是谁说的，或为什么不清楚。</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>Households that take part in the health fund, of those asked</source>
        <translation>参加健康基金的家庭占已询问家庭的比例</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message numerus="yes">
        <source>How the post worked in {year}: {n} questions are open</source>
        <translation>
            <numerusform>{year}年本站工作情况：还有{n}个问题未答</numerusform>
        </translation>
    </message>
    <message>
        <source>How the post works</source>
        <translation>本站工作情况</translation>
    </message>
    <message>
        <source>How the post works, by criteria</source>
        <translation>本站工作情况（按指标）</translation>
    </message>
    <message>
        <source>January to {date}</source>
        <translation>1月至{date}</translation>
    </message>
    <message>
        <source>Kinds of classes that met</source>
        <translation>举行过的课程种类</translation>
    </message>
    <message>
        <source>Level of the post</source>
        <translation>本站等级</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>已达等级</translation>
    </message>
    <message>
        <source>Limits: {source}</source>
        <translation>标准来源：{source}</translation>
    </message>
    <message>
        <source>Limits: {source}, not confirmed. Ask the health centre.</source>
        <translation>标准来源：{source}，尚未确认。请询问卫生院。</translation>
    </message>
    <message>
        <source>Missing for the next level</source>
        <translation>距下一等级还缺</translation>
    </message>
    <message>
        <source>Missing for {level}</source>
        <translation>未达{level}</translation>
    </message>
    <message>
        <source>Missing for {level}:</source>
        <translation>距{level}还缺：</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing: this is the highest level</source>
        <translation>无：已是最高等级</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>服务日</translation>
    </message>
    <message>
        <source>Open days on which somebody was measured</source>
        <translation>有人测量的服务日</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Pregnant women whom a health worker examined</source>
        <translation>由卫生人员检查过的孕妇</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>达标情况</translation>
    </message>
    <message>
        <source>Take back “{criterion}” of {year}</source>
        <translation>撤回{year}年“{criterion}”的答案</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>撤回答案</translation>
    </message>
    <message>
        <source>The post itself</source>
        <translation>本站填写</translation>
    </message>
    <message>
        <source>The records do not show it. Write down what the post or the midwife knows.</source>
        <translation>记录中看不出来。请写下本站或助产士知道的情况。</translation>
    </message>
    <message>
        <source>This is the highest level.</source>
        <translation>已是最高等级。</translation>
    </message>
    <message>
        <source>This question is not asked any more. Close the form and open the page again.</source>
        <translation>这个问题已不再使用。请关闭表单，重新打开页面。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value in {year}</source>
        <translation>{year}年数值</translation>
    </message>
    <message>
        <source>Visits at home</source>
        <translation>家访</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Volunteers who came, mean of the open days</source>
        <translation>到岗志愿者，各服务日平均</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>What the post does</source>
        <translation>本站开展的活动</translation>
    </message>
    <message>
        <source>Where the limit comes from</source>
        <translation>标准的来源</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场人数</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Write a value, or a note on why it is not known.</source>
        <translation>请填写数值，或注明为什么不清楚。</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to {most}.</source>
        <translation>请填写0至{most}之间的整数。</translation>
    </message>
    <message>
        <source>Written by the post</source>
        <translation>由本站填写</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yearly self-assessment: level of the post</source>
        <translation>年度自评：本站等级</translation>
    </message>
    <message numerus="yes">
        <source>and {n} from elsewhere</source>
        <translation>
            <numerusform>另有外来{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>number</source>
        <translation>个</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>次/年</translation>
    </message>
    <message>
        <source>{criterion} (not known, needed: {needed})</source>
        <translation>{criterion}（不清楚，要求{needed}）</translation>
    </message>
    <message>
        <source>{criterion} ({value} of {needed})</source>
        <translation>{criterion}（{value}，要求{needed}）</translation>
    </message>
    <message>
        <source>{criterion}: {value}, at least {needed} is asked for</source>
        <translation>{criterion}：{value}，要求至少{needed}</translation>
    </message>
    <message>
        <source>{first}; {more}</source>
        <translation>{first}；{more}</translation>
    </message>
    <message>
        <source>{level}: at least {needed}</source>
        <translation>{level}：至少{needed}</translation>
    </message>
    <message>
        <source>{level}: nothing is asked for</source>
        <translation>{level}：无要求</translation>
    </message>
    <message numerus="yes">
        <source>{n} not known</source>
        <translation>
            <numerusform>{n}项不清楚</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}, not confirmed</source>
        <translation>{source}，尚未确认</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A backup is made by itself half an hour after a change and when Balai is closed. Each one is opened again to be sure. They lie in the folder of the post: choose a second place too, in case the computer breaks or is stolen.</source>
        <translation>更改半小时后和关闭Balai时自动备份。每个备份都会重新打开核实。备份存在本站的文件夹中：请再选一个第二存放处，以防电脑损坏或被盗。</translation>
    </message>
    <message>
        <source>A3 (297 × 420 mm)</source>
        <translation>A3（297 × 420毫米）</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4（210 × 297毫米）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Change her passphrase</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>Change the details of the post</source>
        <translation>更改本站资料</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>更改您的密码</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Country (registers and vaccine schedule)</source>
        <translation>国家（登记册和疫苗接种程序）</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>District</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Enter the details of the post</source>
        <translation>录入本站资料</translation>
    </message>
    <message>
        <source>F4, folio (215 × 330 mm)</source>
        <translation>F4，folio（215 × 330毫米）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Fill this in, or choose a value.</source>
        <translation>请填写，或选择一个值。</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>卫生院</translation>
    </message>
    <message>
        <source>Her passphrase until now</source>
        <translation>她现在的口令</translation>
    </message>
    <message>
        <source>History shows it beside what you enter. It is used from the next start on.</source>
        <translation>在“历史”中显示在您录入的内容旁边。下次启动后生效。</translation>
    </message>
    <message>
        <source>How figures are written. All kinds can be typed.</source>
        <translation>数字的写法。各种数字都可以输入。</translation>
    </message>
    <message>
        <source>I have the new sheet on paper</source>
        <translation>新的恢复单已在纸上</translation>
    </message>
    <message>
        <source>Is her recovery sheet lost, or did somebody see it? Make a new one while her entries are open: the old words are then worthless.</source>
        <translation>她的恢复单丢了，或被人看到了？请在她的记录打开时重新做一张：旧的词随即作废。</translation>
    </message>
    <message>
        <source>Is the recovery sheet lost, or did a stranger see it? Make a new one: the old words then no longer open the post.</source>
        <translation>恢复单丢失了，或被外人看到？请制作新的恢复单：旧的词就不能再打开本站。</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>使用这个PIN</translation>
    </message>
    <message>
        <source>Key of the midwife</source>
        <translation>助产士密钥</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>与本电脑相同</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁上</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>制作新的恢复单</translation>
    </message>
    <message>
        <source>Make a new recovery sheet of the midwife</source>
        <translation>重做助产士恢复单</translation>
    </message>
    <message>
        <source>Make the key of the midwife</source>
        <translation>设定助产士密钥</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Name of the post</source>
        <translation>站名</translation>
    </message>
    <message>
        <source>New passphrase of the midwife</source>
        <translation>助产士的新口令</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Only your password opens the locked window.</source>
        <translation>锁定的窗口只能用您的密码打开。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>打印机纸张</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>口令和恢复</translation>
    </message>
    <message>
        <source>Passphrase of the midwife</source>
        <translation>助产士口令</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>Printed while nobody holds this office under “Volunteers”, “Offices”.</source>
        <translation>“志愿者”的“职务”中无人担任时，打印此姓名。</translation>
    </message>
    <message>
        <source>Red line on the growth card (KMS)</source>
        <translation>生长监测卡（KMS）上的红线</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Setting of the post</source>
        <translation>本站设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>She forgot it, but has her recovery sheet</source>
        <translation>忘记了口令，但有恢复单</translation>
    </message>
    <message>
        <source>Some things people tell only the midwife: HIV, violence, worries, family planning. Volunteers can write them down, but only the midwife can read them, with a passphrase that she alone knows.</source>
        <translation>有些事人们只对助产士说：HIV、暴力、烦恼、计划生育。志愿者可以登记，但只有助产士能用她自己才知道的口令看到。</translation>
    </message>
    <message>
        <source>Street, neighbourhood.</source>
        <translation>街道、居民小组。</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The 12 words of the midwife&apos;s recovery sheet, with spaces between them</source>
        <translation>助产士恢复单上的12个词，用空格隔开</translation>
    </message>
    <message>
        <source>The PIN opens the locked window from now on.</source>
        <translation>从现在起可用PIN打开锁定的窗口。</translation>
    </message>
    <message>
        <source>The backup was made and opened again to be sure: {folder}</source>
        <translation>备份已做好，并重新打开核实过：{folder}</translation>
    </message>
    <message>
        <source>The midwife looks at this year&apos;s printed card. Until then children below −2 are referred too, and papers say that the line is not confirmed.</source>
        <translation>助产士查看今年印制的监测卡。确认之前，低于−2的儿童也转诊，表单上注明红线尚未确认。</translation>
    </message>
    <message>
        <source>The midwife types her own passphrase here, unseen by others. It must not be the passphrase of the post.</source>
        <translation>助产士在这里输入自己的口令，不让别人看到。不能与本站的口令相同。</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are locked.</source>
        <translation>助产士的记录已锁上。</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are open on this laptop.</source>
        <translation>助产士的记录在这台电脑上已打开。</translation>
    </message>
    <message>
        <source>The new passphrase opens the midwife&apos;s entries from now on.</source>
        <translation>从现在起用新口令打开助产士的记录。</translation>
    </message>
    <message>
        <source>The new passphrase opens the post from now on. Older backups keep the old one.</source>
        <translation>从现在起用新口令打开本站。以前的备份仍用旧口令。</translation>
    </message>
    <message>
        <source>The new sheet counts from now on. Tear the old one up.</source>
        <translation>从现在起以新恢复单为准。请把旧的撕掉。</translation>
    </message>
    <message>
        <source>The new sheet opens nothing yet, and the old one still does: type three of the new words on the next step.</source>
        <translation>新恢复单还什么都打不开，旧的仍然有效：请在下一步输入三个新词。</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>The post went back to a backup</source>
        <translation>本站已退回到备份</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>每周从哪天开始</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation>不用PIN</translation>
    </message>
    <message>
        <source>Usual for this language</source>
        <translation>按本语言的习惯</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village head</source>
        <translation>村长</translation>
    </message>
    <message>
        <source>Village midwife</source>
        <translation>村助产士</translation>
    </message>
    <message>
        <source>Volunteer who keeps the registers</source>
        <translation>管理登记册的志愿者</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who signs the registers</source>
        <translation>登记册由谁签名</translation>
    </message>
    <message>
        <source>With a PIN of 4 to 6 digits you come back quickly when the window was locked. It does not open the post: for that the password is needed.</source>
        <translation>有了4至6位数字的PIN，窗口锁定后可以很快回来。它不能打开本站：打开本站需要密码。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your new password opens the post. It holds on the other laptops once they take in a file from here.</source>
        <translation>您的新密码可以打开本站。其他电脑导入这里的文件后，新密码在那里也有效。</translation>
    </message>
    <message>
        <source>Your password and PIN</source>
        <translation>您的密码和PIN</translation>
    </message>
    <message>
        <source>Your password until now</source>
        <translation>您现在的密码</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>−2, confirmed by a health worker</source>
        <translation>−2，已由卫生人员确认</translation>
    </message>
    <message>
        <source>−3, confirmed by a health worker</source>
        <translation>−3，已由卫生人员确认</translation>
    </message>
</context>
<context>
    <name>Sex in one letter</name>
    <message>
        <source>F</source>
        <translation>女</translation>
    </message>
    <message>
        <source>M</source>
        <translation>男</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A made-up village to try everything in. Nothing there is real.</source>
        <translation>虚构的村庄，什么都可以试。里面没有真实内容。</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>About 480 people and a year of open days. This takes a few seconds.</source>
        <translation>约480人和一年的服务日。需要几秒钟。</translation>
    </message>
    <message>
        <source>After so many wrong tries only the password counts.</source>
        <translation>输错这么多次后，只能用密码。</translation>
    </message>
    <message>
        <source>Another person of the post can give you a new password under “People and keys”. If nobody can, take the recovery sheet and type its 12 words.</source>
        <translation>本站的另一个人可以在“人员与密钥”中给您新密码。如果谁都不能给，请拿出恢复单，输入上面的12个词。</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>其他服务站</translation>
    </message>
    <message>
        <source>Another word stands on the sheet. Look at number {number} again.</source>
        <translation>恢复单上是另一个词。请再看一下第{number}个。</translation>
    </message>
    <message>
        <source>At least 8 characters. Four words that only you would put together are easy to keep in mind.</source>
        <translation>至少8个字符。四个只有您才会放在一起的词，最容易记住。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Choose a passphrase for this laptop. It may be the same as on the other laptop, but need not be.</source>
        <translation>请给这台电脑设定口令。可以和另一台电脑相同，也可以不同。</translation>
    </message>
    <message>
        <source>Choose its folder on this computer or on a stick.</source>
        <translation>选择它在本电脑或U盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the file of the invitation first.</source>
        <translation>请先选择邀请文件。</translation>
    </message>
    <message>
        <source>Choose where the post is kept</source>
        <translation>选择本站数据的存放位置</translation>
    </message>
    <message>
        <source>Choose your language. It can be changed at any time.</source>
        <translation>请选择语言，以后随时可以更改。</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>请设定自己的密码</translation>
    </message>
    <message>
        <source>Country (registers and vaccine schedule)</source>
        <translation>国家（登记册和疫苗接种程序）</translation>
    </message>
    <message>
        <source>Everybody who has a password in this post opens it here with the same name and password.</source>
        <translation>在本站有密码的人，都用同样的姓名和密码在这里打开。</translation>
    </message>
    <message>
        <source>Everything stays as it was left. Type your name and your PIN or password; somebody else can do so too.</source>
        <translation>一切保持离开时的样子。请输入您的姓名和PIN或密码；别人也可以这样打开。</translation>
    </message>
    <message>
        <source>Everything that was entered so far is here. The invitation is used up.</source>
        <translation>到现在为止录入的内容都在这里了。邀请已用完。</translation>
    </message>
    <message>
        <source>For real work. Everything stays on this computer, locked with a passphrase.</source>
        <translation>用于实际工作。所有内容都留在这台电脑上，用口令锁住。</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>忘记口令？</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>History shows it beside what you enter.</source>
        <translation>在“历史”中显示在您录入的内容旁边。</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>您想怎样开始？</translation>
    </message>
    <message>
        <source>If the midwife forgets her passphrase, only these 12 words open her entries. Print the sheet or write the words down. She keeps the paper herself. They are shown only now.</source>
        <translation>助产士忘记口令时，只有这12个词能打开她的记录。请打印恢复单或抄下这些词，由她自己保管。这些词只显示这一次。</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only these 12 words open the post. Print the sheet or write the words down, and keep the paper where you keep the post&apos;s documents. They are shown only now.</source>
        <translation>如果忘记口令，只有这12个词能打开本站。请打印恢复单或抄下这些词，和本站的文件放在一起。这些词只在现在显示。</translation>
    </message>
    <message>
        <source>Join a post</source>
        <translation>加入一个服务站</translation>
    </message>
    <message>
        <source>Join the post</source>
        <translation>加入服务站</translation>
    </message>
    <message>
        <source>Kept in the folder {folder}</source>
        <translation>存放在文件夹{folder}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Make a new post</source>
        <translation>新建服务站</translation>
    </message>
    <message>
        <source>Make the health centre</source>
        <translation>建立卫生院</translation>
    </message>
    <message>
        <source>Make the post</source>
        <translation>建立服务站</translation>
    </message>
    <message>
        <source>Making a village to practise with</source>
        <translation>正在建立练习用的村庄</translation>
    </message>
    <message>
        <source>Name of the health centre</source>
        <translation>卫生院名称</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>No stick with an invitation was found. Plug it in, or choose the file.</source>
        <translation>没有找到带邀请的U盘。请插上U盘，或选择文件。</translation>
    </message>
    <message>
        <source>Open a post that exists</source>
        <translation>打开已有的服务站</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>打开本站</translation>
    </message>
    <message>
        <source>Open with the new passphrase</source>
        <translation>用新口令打开</translation>
    </message>
    <message>
        <source>Open with the new password</source>
        <translation>用新密码打开</translation>
    </message>
    <message>
        <source>Opening the post</source>
        <translation>正在打开本站</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN或密码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印恢复单</translation>
    </message>
    <message>
        <source>Recovery sheet of the midwife {post}.pdf</source>
        <translation>助产士恢复单 {post}.pdf</translation>
    </message>
    <message>
        <source>Recovery sheet {post}.pdf</source>
        <translation>恢复单{post}.pdf</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>把恢复单存为PDF</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, then delete the file: whoever has it can open the post.</source>
        <translation>已保存：{file}。请打印后删除该文件：谁有它，谁就能打开本站。</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, then delete the file: whoever has it can read the midwife&apos;s entries.</source>
        <translation>已保存：{file}。打印后请删除文件：谁有它，谁就能看到助产士的记录。</translation>
    </message>
    <message>
        <source>Somebody else chose the password that you typed. From now on only you should know it.</source>
        <translation>您刚才输入的密码是别人设定的。从现在起应该只有您知道。</translation>
    </message>
    <message>
        <source>Take over a backup, for example from a stick</source>
        <translation>接用备份，例如U盘上的</translation>
    </message>
    <message>
        <source>Take the recovery sheet that was printed when the post was made, and type its 12 words.</source>
        <translation>请拿出建站时打印的恢复单，输入上面的12个词。</translation>
    </message>
    <message>
        <source>Take the stick back now: a file for the others is on it. When it is taken in there, on the page “Exchange”, they know this laptop.</source>
        <translation>现在请把U盘带回去：上面有给其他人的文件。在那边的“交换数据”页面导入后，他们就认识这台电脑了。</translation>
    </message>
    <message>
        <source>Take the stick with the invitation, and the paper with its code. Both come from another laptop of the post.</source>
        <translation>请拿好存有邀请的U盘和写有代码的纸。两样都来自本站的另一台电脑。</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong several times. You can try again in {n} seconds.</source>
        <translation>
            <numerusform>已输错几次。{n}秒后可以再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The 12 words, with spaces between them</source>
        <translation>12个词，用空格隔开</translation>
    </message>
    <message>
        <source>The health centre</source>
        <translation>卫生院</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>The new post</source>
        <translation>新服务站</translation>
    </message>
    <message>
        <source>The others call this laptop “{name}”.</source>
        <translation>其他人把这台电脑叫作“{name}”。</translation>
    </message>
    <message>
        <source>The passphrase locks the data of all residents. Without it nobody can read them, also if the computer is stolen.</source>
        <translation>口令锁住全体居民的数据。没有口令，即使电脑被偷，也没有人能看到。</translation>
    </message>
    <message>
        <source>The post was not opened</source>
        <translation>没有打开本站</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>The recovery sheet of the midwife</source>
        <translation>助产士恢复单</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>恢复单已发送到打印机。</translation>
    </message>
    <message>
        <source>The six words of the code</source>
        <translation>代码的六个词</translation>
    </message>
    <message>
        <source>The stick did not take a file for the others. Save one for them on the page “Exchange”, so that they know this laptop.</source>
        <translation>U盘没有存下给其他人的文件。请在“交换数据”页面保存一个给他们，让他们认识这台电脑。</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>窗口已锁定</translation>
    </message>
    <message>
        <source>This computer will keep copies of its posts. They come by invitation, as files on a stick.</source>
        <translation>这台电脑将保存所属服务站的副本。副本通过邀请，以U盘上的文件送来。</translation>
    </message>
    <message>
        <source>This is a health centre with several posts</source>
        <translation>这里是管理多个服务站的卫生院</translation>
    </message>
    <message>
        <source>This is a post to practise with. It needs no passphrase.</source>
        <translation>这是练习站，不需要口令。</translation>
    </message>
    <message>
        <source>This is not the same as above. Type both once more.</source>
        <translation>与上面不一样。请两处都重新输入。</translation>
    </message>
    <message>
        <source>This is too short. Choose at least 8 characters, for example four words.</source>
        <translation>太短了。请至少用8个字符，例如四个词。</translation>
    </message>
    <message>
        <source>This laptop belongs to the post</source>
        <translation>这台电脑已加入服务站</translation>
    </message>
    <message>
        <source>This stands on the printed registers. All of it can be changed later in Settings.</source>
        <translation>这些内容印在登记册上，以后都可以在“设置”中更改。</translation>
    </message>
    <message>
        <source>Three words from the sheet</source>
        <translation>恢复单上的三个词</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. The next try is possible in {n} seconds.</source>
        <translation>
            <numerusform>代码输错太多次。{n}秒后可以再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Type these words from the paper. That shows that it can be read.</source>
        <translation>请照纸上输入这些词。这样可以确认纸上的字看得清。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>With an invitation from another laptop: a file on a stick and six words.</source>
        <translation>用另一台电脑的邀请：U盘上的一个文件和六个词。</translation>
    </message>
    <message>
        <source>With spaces between them; capital letters do not matter.</source>
        <translation>用空格隔开，不分大小写。</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>第{number}个词</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>You and the passphrase</source>
        <translation>您和口令</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>A bag or place</source>
        <translation>背包或存放处</translation>
    </message>
    <message>
        <source>A count compares the shelf with the ledger. It changes nothing until somebody confirms it.</source>
        <translation>盘点是把实物与台账对照。有人确认之前，什么都不会改变。</translation>
    </message>
    <message>
        <source>A count of {place} is being typed already, of {date}. Finish it, or give it up first.</source>
        <translation>{place}{date}的盘点还在录入。请先完成，或放弃那次盘点。</translation>
    </message>
    <message>
        <source>A delivery answers this order. Take the link away first.</source>
        <translation>已有一批到货对应此申领单。请先解除关联。</translation>
    </message>
    <message>
        <source>A lot that is not on the sheet</source>
        <translation>表上没有的批次</translation>
    </message>
    <message>
        <source>A lot that was chosen is not at this place. Choose again.</source>
        <translation>所选批次不在这个存放处。请重新选择。</translation>
    </message>
    <message>
        <source>A person or group</source>
        <translation>个人或团体</translation>
    </message>
    <message>
        <source>A resident, found by a few letters; or the name of a group or a person from elsewhere.</source>
        <translation>输入几个字查找居民，或填写团体或外来人员的名称。</translation>
    </message>
    <message>
        <source>Add a lot (Insert)</source>
        <translation>添加批次（Insert）</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>添加自定物品</translation>
    </message>
    <message>
        <source>Add equipment {name}</source>
        <translation>添加器材{name}</translation>
    </message>
    <message>
        <source>Add item {item}</source>
        <translation>添加物品{item}</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>添加物品</translation>
    </message>
    <message>
        <source>Add items first: then what is given out tells what to order.</source>
        <translation>请先添加物品：有了发放记录，才能算出要申领多少。</translation>
    </message>
    <message>
        <source>Add line (Enter)</source>
        <translation>添加一行（Enter）</translation>
    </message>
    <message>
        <source>Add lot to the sheet</source>
        <translation>把批次加到表上</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>添加存放处</translation>
    </message>
    <message>
        <source>Add place {place}</source>
        <translation>添加存放处{place}</translation>
    </message>
    <message>
        <source>Adults and elderly people</source>
        <translation>成人和老年人</translation>
    </message>
    <message>
        <source>Age then</source>
        <translation>届时年龄</translation>
    </message>
    <message>
        <source>All counts</source>
        <translation>全部盘点</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>全部经费来源</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部物品</translation>
    </message>
    <message>
        <source>All numbers are single units. “Used in a month” is the average of the last three months; months without stock are left out. For a campaign, “Fill up to” is the number of children × dose and 10% more.</source>
        <translation>所有数字都按最小单位计。“月用量”是最近三个月的平均值，缺货的月份不计入。专项活动的“补足至”为儿童人数×剂量再加10%。</translation>
    </message>
    <message>
        <source>All of it will be used before it expires.</source>
        <translation>过期前可以全部用完。</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部申领单</translation>
    </message>
    <message>
        <source>All places, one sheet each</source>
        <translation>所有存放处，每处一张</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>All that was there on {date} was given out by {later}.</source>
        <translation>{date}存放的数量，到{later}已全部发出。</translation>
    </message>
    <message>
        <source>An earlier entry or count was wrong</source>
        <translation>以前的记录或盘点有误</translation>
    </message>
    <message>
        <source>An emergency begins below the fewest months.</source>
        <translation>紧急线必须低于最少月数。</translation>
    </message>
    <message>
        <source>An order starts with what is proposed, and keeps what each number rested on.</source>
        <translation>申领单先填入建议数量，并保留每个数字的依据。</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Answered by: {delivery}</source>
        <translation>对应到货：{delivery}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>As on the sticker. Leave empty to reckon it from the country&apos;s rule.</source>
        <translation>按标签填写。留空则按本国规定推算。</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message numerus="yes">
        <source>Average of {n} months: {used} in a month</source>
        <translation>
            <numerusform>{n}个月平均：每月{used}</numerusform>
        </translation>
    </message>
    <message>
        <source>Bag of {name}</source>
        <translation>{name}的背包</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>结存</translation>
    </message>
    <message>
        <source>Books and forms</source>
        <translation>手册和表格</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒数</translation>
    </message>
    <message>
        <source>Brought back on</source>
        <translation>归还日期</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>上期结存</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>已校准</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>校准日期</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibration: {state}</source>
        <translation>校准：{state}</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Came back: {name}</source>
        <translation>收回：{name}</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>到货日期</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>专项活动</translation>
    </message>
    <message>
        <source>Campaign later</source>
        <translation>专项活动未到</translation>
    </message>
    <message>
        <source>Can be given out</source>
        <translation>可发放</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change day or counter of the count of {place}</source>
        <translation>修改{place}盘点的日期或盘点人</translation>
    </message>
    <message>
        <source>Change equipment {name}</source>
        <translation>修改器材{name}</translation>
    </message>
    <message>
        <source>Change the head of the order of {date}</source>
        <translation>修改{date}申领单的表头</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>修改：{name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check of equipment</source>
        <translation>器材检查</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>检查{name}</translation>
    </message>
    <message>
        <source>Check: {name}</source>
        <translation>检查：{name}</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Children of the campaign</source>
        <translation>专项活动的儿童</translation>
    </message>
    <message>
        <source>Children who are not born yet will be of age by then. They are not counted: look again a month before.</source>
        <translation>到时还会有现在未出生的儿童达到年龄，这里没有计入。请提前一个月再看一次。</translation>
    </message>
    <message>
        <source>Choose a line to see its lot and reason.</source>
        <translation>选择一行，查看批次和原因。</translation>
    </message>
    <message>
        <source>Choose a lot.</source>
        <translation>请选择批次。</translation>
    </message>
    <message>
        <source>Choose a place. Press Places on the Stock page to add a cupboard or a bag.</source>
        <translation>请选择存放处。在“库存”页按“存放处”，可添加柜子或背包。</translation>
    </message>
    <message>
        <source>Choose another place than the one where it lies.</source>
        <translation>请选择与现在不同的存放处。</translation>
    </message>
    <message>
        <source>Choose from the usual items</source>
        <translation>从常用物品中选择</translation>
    </message>
    <message>
        <source>Choose how it is.</source>
        <translation>请选择状况。</translation>
    </message>
    <message>
        <source>Choose the item: type a few letters of its name.</source>
        <translation>请选择物品：输入名称中的几个字。</translation>
    </message>
    <message>
        <source>Choose the person who takes it, or write a name.</source>
        <translation>请选择领取人，或填写姓名。</translation>
    </message>
    <message>
        <source>Choose what it is, or write its name.</source>
        <translation>请选择是什么，或填写名称。</translation>
    </message>
    <message>
        <source>Choose what it is. An item that the post does not keep yet is added first.</source>
        <translation>请选择是什么。本站尚未备货的物品要先添加。</translation>
    </message>
    <message>
        <source>Choose what kind of place it is.</source>
        <translation>请选择存放处的类型。</translation>
    </message>
    <message>
        <source>Choose whether the lot is damaged, opened or called back.</source>
        <translation>请选择该批次是损坏、已开封还是被召回。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Confirm count</source>
        <translation>确认盘点</translation>
    </message>
    <message>
        <source>Confirm the count of {place} of {date}</source>
        <translation>确认{place}{date}的盘点</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Correct lot {number}</source>
        <translation>更正批次{number}</translation>
    </message>
    <message>
        <source>Correct lot {number} of {item}</source>
        <translation>更正{item}的批次{number}</translation>
    </message>
    <message>
        <source>Correct number, date, or block it…</source>
        <translation>更正批号、日期或停发…</translation>
    </message>
    <message>
        <source>Count of {place}, {date}</source>
        <translation>{place}盘点，{date}</translation>
    </message>
    <message>
        <source>Count of {place}: add a lot of {item}</source>
        <translation>{place}盘点：添加{item}的批次</translation>
    </message>
    <message>
        <source>Count of {place}: reason for {item}</source>
        <translation>{place}盘点：{item}的差异原因</translation>
    </message>
    <message>
        <source>Count of {place}: {item}, not counted</source>
        <translation>{place}盘点：{item}，未点</translation>
    </message>
    <message>
        <source>Count of {place}: {item}, {counted}</source>
        <translation>{place}盘点：{item}，{counted}</translation>
    </message>
    <message>
        <source>Count once a month: print the sheet, count at the shelf, type the numbers back.</source>
        <translation>每月盘点一次：打印盘点表，到柜前清点，再录入数字。</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>盘点表</translation>
    </message>
    <message>
        <source>Count sheet with the ledger&apos;s quantities</source>
        <translation>盘点表，带台账数</translation>
    </message>
    <message>
        <source>Count sheet without quantities</source>
        <translation>盘点表，不带数量</translation>
    </message>
    <message>
        <source>Count single units, not boxes. Write 0 where nothing lies; leave empty what was not counted. Write lots that are not on the sheet into the empty lines.</source>
        <translation>按最小单位清点，不按盒。没有的写0，未点的留空。表上没有的批次写在空行里。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盘点人</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计数单位</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>盘点日期</translation>
    </message>
    <message>
        <source>Counted units</source>
        <translation>实点数量</translation>
    </message>
    <message>
        <source>Counting the stock</source>
        <translation>库存盘点</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Cupboard</source>
        <translation>柜子</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day and counter</source>
        <translation>日期和盘点人</translation>
    </message>
    <message>
        <source>Day and names</source>
        <translation>日期和姓名</translation>
    </message>
    <message>
        <source>Day and names of the order</source>
        <translation>申领单的日期和姓名</translation>
    </message>
    <message>
        <source>Day of the count</source>
        <translation>盘点日期</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>申领日期</translation>
    </message>
    <message>
        <source>Day on which the shelf is counted</source>
        <translation>实际清点的日期</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Delivery note {number} was recorded already, of {date}.</source>
        <translation>送货单{number}已登记过，日期为{date}。</translation>
    </message>
    <message>
        <source>Delivery of this order</source>
        <translation>此申领单的到货</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences approved by</source>
        <translation>差异批准人</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>尽快申领</translation>
    </message>
    <message>
        <source>Do not wait below</source>
        <translation>紧急线</translation>
    </message>
    <message>
        <source>Do not wait for the next delivery below</source>
        <translation>低于此数时不等下次到货</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Does it expire?</source>
        <translation>会过期吗？</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>编辑物品</translation>
    </message>
    <message>
        <source>Edit item {item}</source>
        <translation>编辑物品{item}</translation>
    </message>
    <message>
        <source>Edit {item}</source>
        <translation>编辑{item}</translation>
    </message>
    <message>
        <source>Emergency below (months, in tenths)</source>
        <translation>紧急线（月数，以十分之一计）</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>足够</translation>
    </message>
    <message>
        <source>Enter stores the number and goes on. Empty: not counted. Up and Down go to another line. Insert adds a lot.</source>
        <translation>Enter保存数字并到下一行，空着表示未点。用上下键换行，Insert添加批次。</translation>
    </message>
    <message>
        <source>Enter stores the number and goes on. Up and Down go to another line.</source>
        <translation>Enter保存数字并到下一行，用上下键换行。</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>器材</translation>
    </message>
    <message>
        <source>Equipment of the post</source>
        <translation>本站器材</translation>
    </message>
    <message>
        <source>Every post has this place; it stays.</source>
        <translation>每个站都有这个存放处，不能删去。</translation>
    </message>
    <message>
        <source>Everything, up to the most that is kept</source>
        <translation>全部，补到上限</translation>
    </message>
    <message>
        <source>Example: an item is kept for 1 to 2 months and lasts 1.5 months now. “Only what runs low” orders none of it; “everything” orders half a month of use.</source>
        <translation>例：某物品备货1至2个月，现在够用1.5个月。“只申领快用完的”不申领它，“全部”申领半个月用量。</translation>
    </message>
    <message>
        <source>Example: with 90 days, a lot whose last day is 30 June is shown as “Expires soon” from 1 April on.</source>
        <translation>例：设为90天时，最后一天为6月30日的批次，从4月1日起显示为“即将过期”。</translation>
    </message>
    <message numerus="yes">
        <source>Example: with {n} days, a lot whose last day is {last} is shown as “Expires soon” from today, {today}, on. A lot that lasts longer is not shown yet.</source>
        <translation>
            <numerusform>例：设为{n}天时，最后一天为{last}的批次从今天（{today}）起显示为“即将过期”。期限更长的批次暂不显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expire before use</source>
        <translation>用完前过期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Expired and thrown away</source>
        <translation>过期已丢弃</translation>
    </message>
    <message>
        <source>Expired: set it aside and write it off.</source>
        <translation>已过期：请另放并核销。</translation>
    </message>
    <message>
        <source>Expired: write it off.</source>
        <translation>已过期：请核销。</translation>
    </message>
    <message>
        <source>Expired: {date} was its last day.</source>
        <translation>已过期：最后一天是{date}。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Family planning</source>
        <translation>计划生育</translation>
    </message>
    <message>
        <source>Fewest months in stock (in tenths)</source>
        <translation>最少库存月数（以十分之一计）</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>补足至</translation>
    </message>
    <message>
        <source>First expired, first out. Another lot may be taken, with the reason.</source>
        <translation>先到期的先发放。也可以改用其他批次，但要写明原因。</translation>
    </message>
    <message>
        <source>For example 1 month: order as soon as less than a month&apos;s use is left.</source>
        <translation>例如1个月：剩余不足一个月用量时就申领。</translation>
    </message>
    <message>
        <source>For example: a box was counted twice, or somebody forgot to write it down.</source>
        <translation>例如：有一盒点了两次，或有人忘了登记。</translation>
    </message>
    <message>
        <source>For example: cupboard in the kitchen, or bag of Siti.</source>
        <translation>例如：厨房的柜子，或Siti的背包。</translation>
    </message>
    <message>
        <source>For example: typed twice, or the wrong item.</source>
        <translation>例如：重复录入，或选错物品。</translation>
    </message>
    <message>
        <source>For the campaign</source>
        <translation>用于专项活动</translation>
    </message>
    <message>
        <source>For the health centre</source>
        <translation>由卫生院填写</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>From / to</source>
        <translation>来源/去向</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>来源或去向</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>来自谁或交给谁</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>From these lots</source>
        <translation>取自这些批次</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>来自谁</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>经费来源</translation>
    </message>
    <message>
        <source>Give it out first.</source>
        <translation>请先发放。</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Give out {item}</source>
        <translation>发放{item}</translation>
    </message>
    <message>
        <source>Give out {quantity} of {item}</source>
        <translation>发放{item}{quantity}</translation>
    </message>
    <message>
        <source>Give out {quantity} of {item} to {whom}</source>
        <translation>发放{item}{quantity}给{whom}</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Give up the count of {place} of {date}</source>
        <translation>放弃{place}{date}的盘点</translation>
    </message>
    <message>
        <source>Give up the order of {date}</source>
        <translation>放弃{date}的申领单</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>实发</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>发放人</translation>
    </message>
    <message>
        <source>Given or paid by</source>
        <translation>赠送或出资方</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Given out and not written down</source>
        <translation>已发放但未登记</translation>
    </message>
    <message>
        <source>Giver and receiver count together and sign. Each keeps one copy.</source>
        <translation>交接双方当面清点并签字，各留一份。</translation>
    </message>
    <message>
        <source>Hand in the order of {date}</source>
        <translation>提交{date}的申领单</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>How it came back</source>
        <translation>归还时状况</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many are really there</source>
        <translation>实际数量</translation>
    </message>
    <message>
        <source>How many lie there</source>
        <translation>现存数量</translation>
    </message>
    <message>
        <source>How many to order</source>
        <translation>申领数量</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>卫生用品</translation>
    </message>
    <message>
        <source>I have checked the box: it is as I wrote it</source>
        <translation>我已核对盒子：与我写的一致</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>It cannot be due back on {due}, before it is lent on {date}.</source>
        <translation>应还日期{due}不能早于借出日期{date}。</translation>
    </message>
    <message>
        <source>It cannot have come back on {date}: it was lent on {lent}.</source>
        <translation>收回日期不能是{date}：{lent}才借出。</translation>
    </message>
    <message>
        <source>It expired on {expiry}, before it came on {date}. Check both dates; if they are right, do not accept it.</source>
        <translation>有效期至{expiry}，到货时（{date}）已经过期。请核对两个日期；如果无误，请不要接收。</translation>
    </message>
    <message>
        <source>It has come back already.</source>
        <translation>已经收回了。</translation>
    </message>
    <message>
        <source>It is not in use any more since {date}. Take it into use again first.</source>
        <translation>自{date}起已停用。请先恢复使用。</translation>
    </message>
    <message>
        <source>It is not known how much is used in a month. Write the number that you need.</source>
        <translation>不知道每月用多少。请填写需要的数量。</translation>
    </message>
    <message>
        <source>It lasts: {months}</source>
        <translation>够用：{months}</translation>
    </message>
    <message>
        <source>It stays the post&apos;s stock until the volunteer gives it out.</source>
        <translation>在志愿者发放之前，仍算本站库存。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Items of the post</source>
        <translation>本站物品</translation>
    </message>
    <message>
        <source>Items that posts usually keep</source>
        <translation>服务站常用物品</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>恢复备货</translation>
    </message>
    <message>
        <source>Keep in mind with the next order.</source>
        <translation>下次申领时请留意。</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>停止备货</translation>
    </message>
    <message>
        <source>Keep these items</source>
        <translation>备货这些物品</translation>
    </message>
    <message>
        <source>Keep {item} again</source>
        <translation>恢复备货{item}</translation>
    </message>
    <message>
        <source>Keep {item} no more</source>
        <translation>停止备货{item}</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} items</source>
        <translation>
            <numerusform>备货{n}种物品</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: {minimum} to {maximum} months of use. Below {emergency} months nobody waits for the next delivery.</source>
        <translation>备货：{minimum}至{maximum}个月用量。低于{emergency}个月时不等下次到货。</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>存放处类型</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近12个月</translation>
    </message>
    <message>
        <source>Last calibrated on {date}</source>
        <translation>上次校准：{date}</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>够用</translation>
    </message>
    <message>
        <source>Lasts {months} months. It is ordered when it lasts {minimum} months or less.</source>
        <translation>够用{months}个月。够用{minimum}个月或以下时申领。</translation>
    </message>
    <message>
        <source>Lasts {months} months. Up to {maximum} months of use are {target}.</source>
        <translation>够用{months}个月。{maximum}个月用量为{target}。</translation>
    </message>
    <message>
        <source>Lasts {months} months: as much as should be kept, or more.</source>
        <translation>够用{months}个月：已达到或超过应备数量。</translation>
    </message>
    <message>
        <source>Lasts {months} months: do not wait for the next delivery. Up to {maximum} months of use are {target}.</source>
        <translation>够用{months}个月：不要等下次到货。{maximum}个月用量为{target}。</translation>
    </message>
    <message>
        <source>Lasts {months} months; the least is {minimum}. Up to {maximum} months of use are {target}.</source>
        <translation>够用{months}个月，最少应为{minimum}个月。{maximum}个月用量为{target}。</translation>
    </message>
    <message>
        <source>Leave empty for “{name}”, as in the country&apos;s list.</source>
        <translation>留空则用国家清单中的“{name}”。</translation>
    </message>
    <message>
        <source>Leave empty to call it as in the list above.</source>
        <translation>留空则用上面清单中的名称。</translation>
    </message>
    <message>
        <source>Leave it empty if boxes differ.</source>
        <translation>每盒数量不一样时留空。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>结存</translation>
    </message>
    <message>
        <source>Left over then</source>
        <translation>届时剩余</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lend {name}</source>
        <translation>借出{name}</translation>
    </message>
    <message>
        <source>Lend: {name}</source>
        <translation>借出：{name}</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>借出中</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>借给</translation>
    </message>
    <message>
        <source>Less than nothing is written down at a place: count what is really there.</source>
        <translation>某存放处的账面数低于零：请清点实际数量。</translation>
    </message>
    <message>
        <source>Less than nothing is written down here. Count it, then set it right.</source>
        <translation>此处账面数低于零。请清点后更正。</translation>
    </message>
    <message>
        <source>Line of a stocktake</source>
        <translation>盘点行</translation>
    </message>
    <message>
        <source>Line of an order</source>
        <translation>申领单行</translation>
    </message>
    <message>
        <source>Line of the stock card</source>
        <translation>库存卡行</translation>
    </message>
    <message>
        <source>Line on the sheet</source>
        <translation>表上行号</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第{number}行</translation>
    </message>
    <message>
        <source>Line {number}, {item} {lot}: {difference}</source>
        <translation>第{number}行，{item}{lot}：{difference}</translation>
    </message>
    <message>
        <source>Line {number}, {item}: the ledger changed from {before} to {now} after the number was typed. Look at the shelf and type the number once more.</source>
        <translation>第{number}行，{item}：录入数字之后，台账由{before}变为{now}。请查看实物，再录入一次。</translation>
    </message>
    <message>
        <source>Line {number}, {item}: {counted} counted, {ledger} in the ledger. Choose a reason.</source>
        <translation>第{number}行，{item}：实点{counted}，台账{ledger}。请选择原因。</translation>
    </message>
    <message>
        <source>Line {number}, {item}: {problem}</source>
        <translation>第{number}行，{item}：{problem}</translation>
    </message>
    <message>
        <source>Lines of the count</source>
        <translation>盘点明细</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>申领明细</translation>
    </message>
    <message>
        <source>Lines typed</source>
        <translation>已录入行数</translation>
    </message>
    <message>
        <source>Link delivery</source>
        <translation>关联到货</translation>
    </message>
    <message>
        <source>Loan of equipment</source>
        <translation>器材借用</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借用记录</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Looked at the box again: it is as written</source>
        <translation>已再次核对盒子：与所写一致</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>丢失或损坏</translation>
    </message>
    <message>
        <source>Lost or damaged…</source>
        <translation>丢失或损坏…</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Lot number as printed on the box</source>
        <translation>盒上印的批号</translation>
    </message>
    <message>
        <source>Lot number on the box</source>
        <translation>盒上的批号</translation>
    </message>
    <message>
        <source>Lot without a number</source>
        <translation>无批号批次</translation>
    </message>
    <message>
        <source>Lot {lot} expires first, on {expiry}. Take it first, or write why not.</source>
        <translation>批次{lot}最先到期（{expiry}）。请先发放它，或写明不用它的原因。</translation>
    </message>
    <message>
        <source>Lot {lot} with this expiry date is in the program already.</source>
        <translation>批次{lot}及此有效期已在程序中。</translation>
    </message>
    <message>
        <source>Lot {lot}: {quantity} were asked for, {left} can be given out on {date}.</source>
        <translation>批次{lot}：需要{quantity}，{date}可发放{left}。</translation>
    </message>
    <message>
        <source>Lot {lot}: {reason}</source>
        <translation>批次{lot}：{reason}</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>批次{number}</translation>
    </message>
    <message>
        <source>Lot “{known}” of this item came before with the expiry date {expiry}. Look at the box again: correct the lot number or the date, or say that you have checked it.</source>
        <translation>该物品的批次“{known}”以前入库时有效期至{expiry}。请再看盒子：更正批号或日期，或确认已核对。</translation>
    </message>
    <message>
        <source>Lot “{known}” of this item is in the program, with the same letters and figures. If it is the same lot, write it like that. If the box really says “{written}”, say that you have checked it.</source>
        <translation>该物品已有批次“{known}”，字母和数字相同。如果是同一批次，请按它填写；如果盒上确实是“{written}”，请确认已核对。</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Lots that expire</source>
        <translation>会过期的批次</translation>
    </message>
    <message>
        <source>Lots with an expiry date that may still be given out stand here, the earliest first.</source>
        <translation>这里列出有有效期且仍可发放的批次，最早到期的在前。</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已提交</translation>
    </message>
    <message>
        <source>May the lot be given out?</source>
        <translation>该批次可以发放吗？</translation>
    </message>
    <message>
        <source>Month and year are enough.</source>
        <translation>只写年月即可。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More given out than was there</source>
        <translation>发放数超过结存</translation>
    </message>
    <message>
        <source>Most months in stock (in tenths)</source>
        <translation>最多库存月数（以十分之一计）</translation>
    </message>
    <message>
        <source>Mothers</source>
        <translation>孕产妇</translation>
    </message>
    <message>
        <source>Move to another place…</source>
        <translation>移到其他存放处…</translation>
    </message>
    <message>
        <source>Move {item} to another place</source>
        <translation>把{item}移到其他存放处</translation>
    </message>
    <message>
        <source>Move {quantity} of {item} to {place}</source>
        <translation>把{item}{quantity}移到{place}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name and unit come from</source>
        <translation>名称和单位来自</translation>
    </message>
    <message>
        <source>Name of an item</source>
        <translation>物品名称</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>新增器材</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新增物品</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新增存放处</translation>
    </message>
    <message>
        <source>Next calibration</source>
        <translation>下次校准</translation>
    </message>
    <message>
        <source>Next calibration is due on</source>
        <translation>下次校准日期</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>最近到期</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No delivery since the order is free. Receive the delivery first, then link it here.</source>
        <translation>申领之后没有可关联的到货。请先入库，再在这里关联。</translation>
    </message>
    <message>
        <source>No equipment here</source>
        <translation>这里没有器材</translation>
    </message>
    <message>
        <source>No fund written</source>
        <translation>未写经费来源</translation>
    </message>
    <message>
        <source>No item fits</source>
        <translation>没有符合的物品</translation>
    </message>
    <message>
        <source>No item fits. Items are added on the Stock page with Add items.</source>
        <translation>没有符合的物品。可在“库存”页按“添加物品”添加。</translation>
    </message>
    <message>
        <source>No line has a number yet. Type what was counted, or give the count up.</source>
        <translation>还没有录入任何数字。请录入实点数，或放弃这次盘点。</translation>
    </message>
    <message>
        <source>No lot of this item has expired.</source>
        <translation>该物品没有过期的批次。</translation>
    </message>
    <message>
        <source>No month can be counted, so the use is not known.</source>
        <translation>没有可计算的月份，所以不知道用量。</translation>
    </message>
    <message>
        <source>No order was written yet</source>
        <translation>还没有申领单</translation>
    </message>
    <message>
        <source>No, it is {reason}</source>
        <translation>否，{reason}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None left on {date}.</source>
        <translation>{date}已无剩余。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Not given out because</source>
        <translation>停发原因</translation>
    </message>
    <message>
        <source>Not given out: the lot is {reason}.</source>
        <translation>不可发放：该批次{reason}。</translation>
    </message>
    <message>
        <source>Not in use any more since {date}</source>
        <translation>自{date}起停用</translation>
    </message>
    <message>
        <source>Not kept any more</source>
        <translation>已停止备货</translation>
    </message>
    <message>
        <source>Not kept any more since</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Not there yet on {date}: it came on {first}.</source>
        <translation>{date}时还没有：{first}才到货。</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>无用量</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note of what was set aside</source>
        <translation>另放单</translation>
    </message>
    <message>
        <source>Nothing differs, so there is nothing to set right.</source>
        <translation>没有差异，不需要更正。</translation>
    </message>
    <message>
        <source>Nothing here expires</source>
        <translation>这里没有会过期的物品</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>还没有备货</translation>
    </message>
    <message>
        <source>Nothing is ordered in this order. Write a number in at least one line.</source>
        <translation>此申领单没有申领任何物品。请至少填写一行的数量。</translation>
    </message>
    <message>
        <source>Nothing moved in this time.</source>
        <translation>这段时间没有出入库。</translation>
    </message>
    <message>
        <source>Nothing of this item is at this place.</source>
        <translation>这个存放处没有该物品。</translation>
    </message>
    <message>
        <source>Nothing of this item is here.</source>
        <translation>这里没有该物品。</translation>
    </message>
    <message>
        <source>Nothing of this item is here. Press Receive when a delivery comes.</source>
        <translation>这里没有该物品。到货时请按“入库”。</translation>
    </message>
    <message>
        <source>Nothing of this lot is here any more. Open the card again.</source>
        <translation>这里已没有该批次。请重新打开卡片。</translation>
    </message>
    <message>
        <source>Nothing to order now.</source>
        <translation>现在不需要申领。</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>还没有盘点过</translation>
    </message>
    <message>
        <source>Nothing was given out in the months that count. Nothing is proposed.</source>
        <translation>计入的月份里没有发放过，所以没有建议数量。</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>送货单号</translation>
    </message>
    <message>
        <source>Number of the note</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>营养</translation>
    </message>
    <message>
        <source>Of these expire before use</source>
        <translation>其中用完前过期</translation>
    </message>
    <message>
        <source>Of those that were there on {date} only {left} were still there on {later}: {quantity} cannot have left.</source>
        <translation>{date}存放的数量，到{later}只剩{left}：不可能发出{quantity}。</translation>
    </message>
    <message>
        <source>On some of these days nothing could be given out: more may be needed than the average says.</source>
        <translation>这些日子里有几天无货可发：实际需要可能比平均值多。</translation>
    </message>
    <message>
        <source>On {date} the post did not have it yet: it came on {acquired}.</source>
        <translation>{date}时本站还没有它：{acquired}才有。</translation>
    </message>
    <message>
        <source>One box holds</source>
        <translation>每盒数量</translation>
    </message>
    <message>
        <source>Only what runs low</source>
        <translation>只申领快用完的</translation>
    </message>
    <message>
        <source>Only {left} were there on {date}: {quantity} cannot have left.</source>
        <translation>{date}只有{left}：不可能发出{quantity}。</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>打开物品</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>申领</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>申领表</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>现在申领</translation>
    </message>
    <message>
        <source>Order of {date}</source>
        <translation>{date}的申领单</translation>
    </message>
    <message>
        <source>Order so much that it lasts</source>
        <translation>申领后够用</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>补足至</translation>
    </message>
    <message>
        <source>Order when it lasts less than</source>
        <translation>低于多少时申领</translation>
    </message>
    <message>
        <source>Order {item}: {ordered}</source>
        <translation>申领{item}：{ordered}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>申领数</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>申领人</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>申领日期</translation>
    </message>
    <message>
        <source>Ordered units</source>
        <translation>申领数量</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>申领单</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>经费来源</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Planning and orders</source>
        <translation>计划和申领</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print hand-over note</source>
        <translation>打印交接单</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Print order form</source>
        <translation>打印申领表</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>打印盘点表</translation>
    </message>
    <message>
        <source>Print stock card (Ctrl+P)</source>
        <translation>打印库存卡（Ctrl+P）</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议数</translation>
    </message>
    <message>
        <source>Proposed units</source>
        <translation>建议数量</translation>
    </message>
    <message>
        <source>Put where</source>
        <translation>放在哪里</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of a changed number</source>
        <translation>改数原因</translation>
    </message>
    <message>
        <source>Reason of a difference</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>到货入库</translation>
    </message>
    <message numerus="yes">
        <source>Receive a delivery from {partner}: {n} lines</source>
        <translation>
            <numerusform>{partner}到货入库：{n}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive a delivery: {n} lines</source>
        <translation>
            <numerusform>到货入库：{n}行</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive delivery</source>
        <translation>到货入库</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Received and not written down</source>
        <translation>已收货但未登记</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove a check of {name}</source>
        <translation>移除{name}的一条检查</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>移除此检查</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Rename place {place}</source>
        <translation>存放处{place}改名</translation>
    </message>
    <message>
        <source>Rename {place}</source>
        <translation>{place}改名</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已维修</translation>
    </message>
    <message>
        <source>Return note</source>
        <translation>退回单</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules of planning</source>
        <translation>计划规则</translation>
    </message>
    <message>
        <source>Save delivery</source>
        <translation>保存到货</translation>
    </message>
    <message>
        <source>Say that a lot expires soon, this many days before its last day</source>
        <translation>提前多少天提示批次即将过期</translation>
    </message>
    <message>
        <source>Scales, boards, tapes and other things that stay: with their condition, calibration and loans.</source>
        <translation>秤、量板、皮尺等长期使用的器材，以及状况、校准和借用。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Serial number {number}</source>
        <translation>编号{number}</translation>
    </message>
    <message>
        <source>Set aside {quantity} of {item}</source>
        <translation>把{item}{quantity}另放</translation>
    </message>
    <message>
        <source>Set aside, not given out</source>
        <translation>另放，不发放</translation>
    </message>
    <message>
        <source>Set aside: it is not given out.</source>
        <translation>另放：不发放。</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>另放…</translation>
    </message>
    <message>
        <source>Set right after counting</source>
        <translation>盘点更正</translation>
    </message>
    <message>
        <source>Set right after counting…</source>
        <translation>按盘点更正…</translation>
    </message>
    <message>
        <source>Set {item} aside</source>
        <translation>把{item}另放</translation>
    </message>
    <message>
        <source>Set {item} right after counting</source>
        <translation>按盘点更正{item}</translation>
    </message>
    <message>
        <source>Set {item} right: {quantity} are there</source>
        <translation>更正{item}：实有{quantity}</translation>
    </message>
    <message>
        <source>Shelf and ledger agree. Nothing is changed in the ledger.</source>
        <translation>实物与台账一致，台账没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>Show the {n} children</source>
        <translation>
            <numerusform>显示这{n}名儿童</numerusform>
        </translation>
    </message>
    <message>
        <source>Sick children</source>
        <translation>患病儿童</translation>
    </message>
    <message>
        <source>Smallest unit</source>
        <translation>最小单位</translation>
    </message>
    <message>
        <source>Somebody else than the person who counted, if there is one.</source>
        <translation>最好由盘点人以外的人批准。</translation>
    </message>
    <message>
        <source>Something came back…</source>
        <translation>登记收回…</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Start a count</source>
        <translation>开始盘点</translation>
    </message>
    <message>
        <source>Start a count of all places</source>
        <translation>开始盘点所有存放处</translation>
    </message>
    <message>
        <source>Start a count of {place}</source>
        <translation>开始盘点{place}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation>库存卡</translation>
    </message>
    <message>
        <source>Stock card, fund: {fund}</source>
        <translation>库存卡，经费来源：{fund}</translation>
    </message>
    <message>
        <source>Stock document</source>
        <translation>库存单据</translation>
    </message>
    <message>
        <source>Stock lies at the post, in cupboards, and in the bags that volunteers carry.</source>
        <translation>物品存放在本站、柜子里和志愿者携带的背包里。</translation>
    </message>
    <message>
        <source>Stock of the month</source>
        <translation>本月库存</translation>
    </message>
    <message>
        <source>Stocked out</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Stocked out: what is there may not be given out</source>
        <translation>缺货：现有的不可发放</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>冲销一行</translation>
    </message>
    <message>
        <source>Take back {quantity} of {item}</source>
        <translation>冲销{item}{quantity}</translation>
    </message>
    <message>
        <source>Take back: {kind}, {quantity} of {item}</source>
        <translation>冲销：{kind}，{item}{quantity}</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Take line back…</source>
        <translation>冲销此行…</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take {name} into use again</source>
        <translation>恢复使用{name}</translation>
    </message>
    <message>
        <source>Take {name} out of use</source>
        <translation>停用{name}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲销的行</translation>
    </message>
    <message>
        <source>That is {quantity}.</source>
        <translation>即{quantity}。</translation>
    </message>
    <message>
        <source>The count is compared with the ledger at the end of this day.</source>
        <translation>盘点数与当天结束时的台账对照。</translation>
    </message>
    <message>
        <source>The count of {place} on {day} is not confirmed.</source>
        <translation>{place}{day}的盘点还没有确认。</translation>
    </message>
    <message>
        <source>The country pack has no item {code}. Add it as an item of your own.</source>
        <translation>国家包里没有物品{code}。请作为自定物品添加。</translation>
    </message>
    <message>
        <source>The delivery of {delivered} belongs to the order of {date}</source>
        <translation>{delivered}的到货对应{date}的申领单</translation>
    </message>
    <message>
        <source>The fund, if the note names one, for example: village fund. Each fund has its own stock card.</source>
        <translation>送货单上写明的经费来源，例如：村经费。每个经费来源有单独的库存卡。</translation>
    </message>
    <message>
        <source>The last day on which it may be given. A box that names only a month: its last day.</source>
        <translation>最后可以发放的日期。盒上只印月份时，取该月最后一天。</translation>
    </message>
    <message>
        <source>The ledger changed from {before} to {now} after this number was typed. Look at the shelf, then press Enter.</source>
        <translation>录入这个数字之后，台账由{before}变为{now}。请查看实物，再按Enter。</translation>
    </message>
    <message>
        <source>The line is of {date}: it cannot be taken back before that day.</source>
        <translation>该行日期是{date}：不能在那天之前冲销。</translation>
    </message>
    <message>
        <source>The line stays readable; a second line takes it back. If it should have been another number, record it again.</source>
        <translation>原来的行仍可查看，另加一行冲销它。如果应为其他数字，请重新登记。</translation>
    </message>
    <message>
        <source>The lots below add up to {chosen}. Write a smaller number, or choose other lots.</source>
        <translation>下面各批次合计{chosen}。请改小数量，或选择其他批次。</translation>
    </message>
    <message>
        <source>The most months must be more than the fewest.</source>
        <translation>最多月数必须大于最少月数。</translation>
    </message>
    <message>
        <source>The next calibration cannot be due on {due}, before this one on {date}.</source>
        <translation>下次校准日期{due}不能早于本次校准{date}。</translation>
    </message>
    <message>
        <source>The order starts with what is proposed today. Every number can be changed afterwards.</source>
        <translation>申领单先填入今天的建议数量，之后每个数字都可以改。</translation>
    </message>
    <message>
        <source>The post keeps no items yet</source>
        <translation>本站还没有备货的物品</translation>
    </message>
    <message>
        <source>The smallest unit that is given out.</source>
        <translation>发放时的最小单位。</translation>
    </message>
    <message>
        <source>The stock was not counted in {month}. Count it, so that the ledger is right.</source>
        <translation>{month}没有盘点库存。请盘点，使台账准确。</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>There is a place called “{name}” already.</source>
        <translation>已经有名为“{name}”的存放处。</translation>
    </message>
    <message>
        <source>There is an item called “{name}” already.</source>
        <translation>已经有名为“{name}”的物品。</translation>
    </message>
    <message>
        <source>There is no {item} to give out on {date}. Record the delivery in Stock first, or choose that it was given without stock.</source>
        <translation>{date}没有可发放的{item}。请先在“库存”中登记到货，或选择不从库存发放。</translation>
    </message>
    <message>
        <source>There is still stock at this place. Move it first.</source>
        <translation>这个存放处还有库存。请先移走。</translation>
    </message>
    <message>
        <source>There should be {quantity}.</source>
        <translation>应有{quantity}。</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>器材</translation>
    </message>
    <message>
        <source>This cannot be undone: what came in has left since. {item}, lot {lot}, would be {left} on {date}. Take back what was given out of it first.</source>
        <translation>无法撤销：入库的物品后来已经发出。{item}批次{lot}在{date}将变为{left}。请先冲销从中发出的数量。</translation>
    </message>
    <message>
        <source>This count is closed. Start a new one.</source>
        <translation>这次盘点已经结束。请开始新的盘点。</translation>
    </message>
    <message>
        <source>This count is not in the list any more.</source>
        <translation>列表中已没有这次盘点。</translation>
    </message>
    <message>
        <source>This delivery answers another order already.</source>
        <translation>这批到货已对应另一张申领单。</translation>
    </message>
    <message>
        <source>This delivery came on {date}, before the order of {ordered}.</source>
        <translation>这批到货的日期是{date}，早于{ordered}的申领单。</translation>
    </message>
    <message>
        <source>This delivery is not in the list any more.</source>
        <translation>列表中已没有这批到货。</translation>
    </message>
    <message>
        <source>This item does not expire. Leave the expiry date empty.</source>
        <translation>该物品不会过期。有效期请留空。</translation>
    </message>
    <message>
        <source>This item is not in the program any more.</source>
        <translation>程序中已没有该物品。</translation>
    </message>
    <message>
        <source>This item is not kept any more.</source>
        <translation>该物品已停止备货。</translation>
    </message>
    <message>
        <source>This item is not kept at the post. Add it first.</source>
        <translation>本站没有备货该物品。请先添加。</translation>
    </message>
    <message>
        <source>This line is not in the ledger any more.</source>
        <translation>台账中已没有这一行。</translation>
    </message>
    <message>
        <source>This line takes another one back. Record again what really happened.</source>
        <translation>这一行是用来冲销另一行的。请重新登记实际情况。</translation>
    </message>
    <message>
        <source>This line was taken back already.</source>
        <translation>这一行已经冲销过。</translation>
    </message>
    <message>
        <source>This lot has no expiry date. Choose lost or damaged if it is gone.</source>
        <translation>该批次没有有效期。如果已经没有了，请选择丢失或损坏。</translation>
    </message>
    <message>
        <source>This lot is not in the program any more. Choose another one.</source>
        <translation>程序中已没有该批次。请选择其他批次。</translation>
    </message>
    <message>
        <source>This lot is not on the sheet.</source>
        <translation>该批次不在表上。</translation>
    </message>
    <message>
        <source>This lot is not one of {item} at the post. Choose another one.</source>
        <translation>该批次不是本站{item}的批次。请选择其他批次。</translation>
    </message>
    <message>
        <source>This lot may be given out until {expiry}. Choose lost or damaged if it is gone.</source>
        <translation>该批次在{expiry}之前仍可发放。如果已经没有了，请选择丢失或损坏。</translation>
    </message>
    <message>
        <source>This lot stands in line {number} of the sheet already. Type the number there.</source>
        <translation>该批次已在表上第{number}行。请在那里录入数字。</translation>
    </message>
    <message>
        <source>This order has been sent. Write a new order for what is still needed.</source>
        <translation>此申领单已提交。如还有需要，请另写一张申领单。</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>列表中已没有此申领单。</translation>
    </message>
    <message>
        <source>This order was not sent yet. Send it first.</source>
        <translation>此申领单还没有提交。请先提交。</translation>
    </message>
    <message>
        <source>This paper is about one record. Open it and print it from there.</source>
        <translation>这份单据属于某一条记录。请打开那条记录再打印。</translation>
    </message>
    <message>
        <source>This paper is not in the program any more.</source>
        <translation>程序中已没有这份单据。</translation>
    </message>
    <message>
        <source>This thing is not in the list any more.</source>
        <translation>列表中已没有这件器材。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick at least one item.</source>
        <translation>请至少勾选一种物品。</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <source>Tick what your post keeps. You can add or leave out items at any time.</source>
        <translation>请勾选本站备货的物品。以后随时可以添加或去掉。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>To be brought back on</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>To count: below zero</source>
        <translation>需盘点：低于零</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>需申领</translation>
    </message>
    <message numerus="yes">
        <source>To order: {n}</source>
        <translation>
            <numerusform>需申领：{n}</numerusform>
        </translation>
    </message>
    <message>
        <source>To which place</source>
        <translation>移到哪里</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>Total of {month}</source>
        <translation>{month}合计</translation>
    </message>
    <message>
        <source>Transfer note</source>
        <translation>调拨单</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose all items and all programmes.</source>
        <translation>请少输几个字，或选择全部物品和全部项目。</translation>
    </message>
    <message>
        <source>Type a few letters and choose, or write the name of somebody from elsewhere.</source>
        <translation>输入几个字后选择，或填写外来人员的姓名。</translation>
    </message>
    <message>
        <source>Type a few letters, Enter takes the first that fits.</source>
        <translation>输入几个字，按Enter选第一个符合的。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Units (less than 0: they left)</source>
        <translation>数量（小于0：发出）</translation>
    </message>
    <message>
        <source>Units from {lot}</source>
        <translation>从{lot}取的数量</translation>
    </message>
    <message>
        <source>Units in a box</source>
        <translation>每盒数量</translation>
    </message>
    <message>
        <source>Units in one box</source>
        <translation>每盒数量</translation>
    </message>
    <message>
        <source>Units in the ledger when typed</source>
        <translation>录入时的台账数</translation>
    </message>
    <message>
        <source>Units that could be given out</source>
        <translation>可发放数量</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可发放</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Use in a month (in tenths of a unit)</source>
        <translation>月用量（以十分之一单位计）</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Use not known</source>
        <translation>用量不明</translation>
    </message>
    <message>
        <source>Use place {place} no more</source>
        <translation>停用存放处{place}</translation>
    </message>
    <message>
        <source>Used in a month</source>
        <translation>月用量</translation>
    </message>
    <message>
        <source>Volunteer&apos;s bag</source>
        <translation>志愿者背包</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a box holds is 1 to {most}.</source>
        <translation>每盒的数量为1到{most}。</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>到货物品</translation>
    </message>
    <message>
        <source>What expires</source>
        <translation>到期情况</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>What is ordered at the end of the month</source>
        <translation>月底申领哪些</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is counted in</source>
        <translation>计数单位</translation>
    </message>
    <message>
        <source>What the post receives and gives out stands here: vitamin A, iron, oral rehydration salts. Take over what posts usually keep, or add an item of your own.</source>
        <translation>这里显示本站收到和发放的物品：维生素A、铁剂、口服补液盐等。可选用服务站常用物品，也可添加自定物品。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>申领建议</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When to order</source>
        <translation>何时申领</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放在哪里</translation>
    </message>
    <message>
        <source>Which lot, from where</source>
        <translation>批次和存放处</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>由谁送还</translation>
    </message>
    <message>
        <source>Who gave or paid for it</source>
        <translation>谁赠送或出资</translation>
    </message>
    <message>
        <source>Who paid for it</source>
        <translation>谁出资</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>谁领取</translation>
    </message>
    <message>
        <source>Whose bag</source>
        <translation>谁的背包</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why another number than proposed?</source>
        <translation>为什么与建议数不同？</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>为什么有差异？</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Why not the lot that expires first?</source>
        <translation>为什么不用最先到期的批次？</translation>
    </message>
    <message>
        <source>Will be left over when it expires: {months}</source>
        <translation>到期时将剩余：{months}</translation>
    </message>
    <message>
        <source>With its strength, for example: paracetamol 500 mg.</source>
        <translation>请带规格，例如：对乙酰氨基酚500mg。</translation>
    </message>
    <message>
        <source>With the ledger&apos;s quantities</source>
        <translation>带台账数</translation>
    </message>
    <message>
        <source>With this lot…</source>
        <translation>对此批次…</translation>
    </message>
    <message>
        <source>Without the ledger&apos;s quantities</source>
        <translation>不带台账数</translation>
    </message>
    <message>
        <source>Write a number of months from 0 to {most}.</source>
        <translation>请填写月数，0到{most}。</translation>
    </message>
    <message>
        <source>Write an order</source>
        <translation>填写申领单</translation>
    </message>
    <message>
        <source>Write at least one item that was delivered.</source>
        <translation>请至少填写一种到货物品。</translation>
    </message>
    <message>
        <source>Write how many are there, 0 if there are none.</source>
        <translation>请填写现有数量，没有则写0。</translation>
    </message>
    <message>
        <source>Write how many lie there.</source>
        <translation>请填写现存数量。</translation>
    </message>
    <message>
        <source>Write how many lie there: a whole number, 0 for none.</source>
        <translation>请填写现存数量：整数，没有则写0。</translation>
    </message>
    <message>
        <source>Write how many to order, or 0 for none.</source>
        <translation>请填写申领数量，不申领则写0。</translation>
    </message>
    <message>
        <source>Write how many: a whole number from 1 on.</source>
        <translation>请填写数量：从1起的整数。</translation>
    </message>
    <message>
        <source>Write off what expired of {item}</source>
        <translation>核销{item}过期的部分</translation>
    </message>
    <message>
        <source>Write off what expired…</source>
        <translation>核销过期的部分…</translation>
    </message>
    <message>
        <source>Write off {quantity} of {item}</source>
        <translation>核销{item}{quantity}</translation>
    </message>
    <message>
        <source>Write off {quantity} of {item}, expired</source>
        <translation>核销{item}{quantity}，已过期</translation>
    </message>
    <message>
        <source>Write order</source>
        <translation>填写申领单</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Write the expiry date that is printed on the box.</source>
        <translation>请填写盒上印的有效期。</translation>
    </message>
    <message>
        <source>Write the order of {date}</source>
        <translation>填写{date}的申领单</translation>
    </message>
    <message>
        <source>Write the smallest unit that is given out, e.g. tablets.</source>
        <translation>请填写发放时的最小单位，例如片。</translation>
    </message>
    <message>
        <source>Write what the item is called.</source>
        <translation>请填写物品名称。</translation>
    </message>
    <message>
        <source>Write what the place is called.</source>
        <translation>请填写存放处名称。</translation>
    </message>
    <message>
        <source>Write who approves the differences.</source>
        <translation>请填写差异的批准人。</translation>
    </message>
    <message>
        <source>Write who counted.</source>
        <translation>请填写盘点人。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Your post keeps all items of the country&apos;s list already.</source>
        <translation>本站已备货国家清单中的全部物品。</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>being typed</source>
        <translation>录入中</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>填写中</translation>
    </message>
    <message>
        <source>books</source>
        <translation>本</translation>
    </message>
    <message>
        <source>bottles</source>
        <translation>瓶</translation>
    </message>
    <message>
        <source>boxes of {number}</source>
        <translation>盒（每盒{number}）</translation>
    </message>
    <message>
        <source>boxes of {size}</source>
        <translation>盒（每盒{size}）</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已坏</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>经手人：{name}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>已召回</translation>
    </message>
    <message>
        <source>came on {date}</source>
        <translation>{date}到货</translation>
    </message>
    <message>
        <source>capsules</source>
        <translation>粒</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>张</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>请再盘</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>板</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已到货</translation>
    </message>
    <message>
        <source>delivery note {number}</source>
        <translation>送货单{number}</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>不会过期</translation>
    </message>
    <message>
        <source>due soon, {date}</source>
        <translation>即将到期，{date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>{date}到期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expired {date} ({when})</source>
        <translation>{date}已过期（{when}）</translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>有效期至{date}</translation>
    </message>
    <message>
        <source>expires {date} ({when})</source>
        <translation>有效期至{date}（{when}）</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>来自{place}</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>{n}天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} months</source>
        <translation>
            <numerusform>{n}个月后</numerusform>
        </translation>
    </message>
    <message>
        <source>lasts {months}</source>
        <translation>够用{months}</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>批次{lot}</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>份</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>needs repair</source>
        <translation>需要维修</translation>
    </message>
    <message>
        <source>never calibrated</source>
        <translation>从未校准</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nobody has looked</source>
        <translation>还没有人查看</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing lies there</source>
        <translation>没有存放</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已开封</translation>
    </message>
    <message>
        <source>opened and not used up</source>
        <translation>已开封未用完</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>自{date}起逾期</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>包</translation>
    </message>
    <message>
        <source>paid by {fund}</source>
        <translation>经费来源：{fund}</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>双</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>个</translation>
    </message>
    <message>
        <source>reason?</source>
        <translation>原因？</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>sachets</source>
        <translation>袋</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>张</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>自{first}起</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>被盗</translation>
    </message>
    <message>
        <source>strips</source>
        <translation>条</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>片</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>the country&apos;s list</source>
        <translation>国家清单</translation>
    </message>
    <message>
        <source>this post</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>移至{place}</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>今天是最后一天</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>至{date}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{boxes} × {size}</source>
        <translation>{boxes}×{size}</translation>
    </message>
    <message numerus="yes">
        <source>{campaign} in {month}: {n} children × {dose} and 10% more are {target}.</source>
        <translation>
            <numerusform>{month}{campaign}：{n}名儿童×{dose}，再加10%，为{target}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{campaign} is held in {month}. It is ordered in the two months before.</source>
        <translation>{campaign}在{month}进行，在此前两个月内申领。</translation>
    </message>
    <message>
        <source>{counted} is too many. Check the number: it counts single units, not boxes.</source>
        <translation>{counted}太多。请核对数字：按最小单位计，不按盒。</translation>
    </message>
    <message>
        <source>{counted} of {all}</source>
        <translation>{counted}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>{counted} of {n} lines typed</source>
        <translation>
            <numerusform>已录入{counted}/{n}行</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} is in the future. Choose the day on which the shelf was counted.</source>
        <translation>{date}还没有到。请选择清点的日期。</translation>
    </message>
    <message>
        <source>{date} is in the future. Choose today or an earlier day.</source>
        <translation>{date}还没有到。请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>{date} is in the future. Write the day on which it happened.</source>
        <translation>{date}还没有到。请填写实际发生的日期。</translation>
    </message>
    <message numerus="yes">
        <source>{date} is more than {n} years ago. Check the year.</source>
        <translation>
            <numerusform>{date}距今超过{n}年。请核对年份。</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, number {number}, {partner}</source>
        <translation>{date}，单号{number}，{partner}</translation>
    </message>
    <message>
        <source>{difference}. Press 1 to {last} for the reason; Enter goes on without one for now.</source>
        <translation>{difference}。按1到{last}选原因；按Enter可暂不写原因。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{item} came back</source>
        <translation>收回{item}</translation>
    </message>
    <message>
        <source>{item}: lost or damaged</source>
        <translation>{item}：丢失或损坏</translation>
    </message>
    <message>
        <source>{item}: more was given out than was there. Count it.</source>
        <translation>{item}：发放数超过结存。请盘点。</translation>
    </message>
    <message>
        <source>{item}: {quantity} were asked for, {left} can be given out on {date}.</source>
        <translation>{item}：需要{quantity}，{date}可发放{left}。</translation>
    </message>
    <message>
        <source>{item}: {units} are needed, {left} can be given out on {date}. Record the delivery in Stock first, or choose that it was given without stock.</source>
        <translation>{item}：需要{units}，{date}可发放{left}。请先在“库存”中登记到货，或选择不从库存发放。</translation>
    </message>
    <message>
        <source>{kind} of {date}</source>
        <translation>{date}的{kind}</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months}个月</translation>
    </message>
    <message numerus="yes">
        <source>{month}: left out, no stock on {n} days</source>
        <translation>
            <numerusform>{month}：不计入，缺货{n}天</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: left out, the post did not have it yet</source>
        <translation>{month}：不计入，本站当时还没有</translation>
    </message>
    <message>
        <source>{month}: {units}</source>
        <translation>{month}：{units}</translation>
    </message>
    <message>
        <source>{month}: {used} given out</source>
        <translation>{month}：发放{used}</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {used} given out, {n} days without stock</source>
        <translation>
            <numerusform>{month}：发放{used}，缺货{n}天</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} came back</source>
        <translation>收回{name}</translation>
    </message>
    <message>
        <source>{name} has it since {date}. Write down that it came back first.</source>
        <translation>{name}自{date}起借用。请先登记收回。</translation>
    </message>
    <message>
        <source>{name} still has it. Write down that it came back first.</source>
        <translation>还在{name}手中。请先登记收回。</translation>
    </message>
    <message>
        <source>{name}, due back on {date}</source>
        <translation>{name}，应还日期{date}</translation>
    </message>
    <message>
        <source>{name}, since {date}</source>
        <translation>{name}，自{date}起</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} days late</source>
        <translation>
            <numerusform>{name}，逾期{n}天</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: write each service with its units, e.g. VITA_RED:1. “{value}” is not like that.</source>
        <translation>{name}：请写明每项服务及其数量，例如VITA_RED:1。“{value}”不符合此格式。</translation>
    </message>
    <message>
        <source>{name}: write months with at most one decimal, e.g. 0.5, from 0 to {most}.</source>
        <translation>{name}：请填写月数，最多一位小数，例如0.5，范围0到{most}。</translation>
    </message>
    <message>
        <source>{number} {reason}</source>
        <translation>{number} {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes of {size}</source>
        <translation>
            <numerusform>{n}盒（每盒{size}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n}天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <translation>
            <numerusform>还剩{n}天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differ</source>
        <translation>
            <numerusform>{n}项有差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expire on {date}</source>
        <translation>
            <numerusform>{n}在{date}过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expire soon: give out first</source>
        <translation>
            <numerusform>{n}种即将过期：请先发放</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} expired: set aside</source>
        <translation>
            <numerusform>{n}种已过期：请另放</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n}种物品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items to order</source>
        <translation>
            <numerusform>{n}种物品需申领</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines have no number. They stay as they are in the ledger.</source>
        <translation>
            <numerusform>有{n}行没有数字，台账中保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lots differ. The ledger is set right by these lines:</source>
        <translation>
            <numerusform>有{n}个批次有差异。台账按以下各行更正：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lots lie there</source>
        <translation>
            <numerusform>存放{n}个批次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <translation>
            <numerusform>{n}个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not brought back in time</source>
        <translation>
            <numerusform>{n}件逾期未还</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them will expire before their turn:</source>
        <translation>
            <numerusform>其中{n}会在用到之前过期：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} proposed</source>
        <translation>
            <numerusform>建议{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stocked out</source>
        <translation>
            <numerusform>{n}种缺货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>{n}件器材</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to calibrate</source>
        <translation>
            <numerusform>{n}件需校准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to count again</source>
        <translation>
            <numerusform>{n}行需再盘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to count: below zero</source>
        <translation>
            <numerusform>{n}种需盘点：低于零</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to order now</source>
        <translation>
            <numerusform>{n}种现在要申领</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {unit} can be given out, of {all} that are there.</source>
        <translation>
            <numerusform>可发放{n}{unit}，共有{all}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{ordered} is too many. Check the number: it counts single units, not boxes.</source>
        <translation>{ordered}太多。请核对数字：按最小单位计，不按盒。</translation>
    </message>
    <message>
        <source>{proposed} were proposed. Write why it is {ordered} instead.</source>
        <translation>建议数为{proposed}。请写明为什么改为{ordered}。</translation>
    </message>
    <message>
        <source>{quantity} are given out, but the chosen lots add up to {chosen}.</source>
        <translation>要发放{quantity}，但所选批次合计{chosen}。</translation>
    </message>
    <message>
        <source>{quantity} are there in all</source>
        <translation>共有{quantity}</translation>
    </message>
    <message>
        <source>{quantity} can be given out</source>
        <translation>可发放{quantity}</translation>
    </message>
    <message>
        <source>{quantity} is more than the program takes. Check the number.</source>
        <translation>{quantity}超出程序允许的范围。请核对数字。</translation>
    </message>
    <message>
        <source>{quantity} there</source>
        <translation>现有{quantity}</translation>
    </message>
    <message>
        <source>{quantity} {unit}</source>
        <translation>{quantity}{unit}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}：{reason}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A file that belongs to the post in {folder} is damaged. {outcome}</source>
        <translation>文件夹{folder}中本站的一个文件已损坏。{outcome}</translation>
    </message>
    <message>
        <source>A file that belongs to the post in {folder} is missing. {outcome}</source>
        <translation>文件夹{folder}中本站的一个文件缺失。{outcome}</translation>
    </message>
    <message>
        <source>A newer version of Balai has worked with the post in {folder}. Update Balai on this computer, then open the post again.</source>
        <translation>更新版本的Balai使用过{folder}中的本站数据。请先更新这台电脑上的Balai，再打开本站。</translation>
    </message>
    <message>
        <source>Add it once more from where you got it. A backup of the post may hold it too.</source>
        <translation>请从原来的地方重新添加。本站的备份里可能也有。</translation>
    </message>
    <message>
        <source>Add it once more from where you got it: that mends it. A backup of the post may hold it too.</source>
        <translation>请从原来的地方重新添加，就能修复。本站的备份里可能也有。</translation>
    </message>
    <message>
        <source>Another program holds the data in {folder}. {outcome}</source>
        <translation>另一个程序占用了{folder}中的数据。{outcome}</translation>
    </message>
    <message>
        <source>Balai may not write in the folder {folder}. {outcome}</source>
        <translation>Balai无权写入文件夹{folder}。{outcome}</translation>
    </message>
    <message>
        <source>Check that the disk or stick is firmly plugged in, then open the post again. Make a backup on another disk.</source>
        <translation>请检查硬盘或U盘是否插紧，再打开本站。请在另一块硬盘上做一次备份。</translation>
    </message>
    <message>
        <source>Copy the folder to this computer&apos;s own disk and open the copy, or ask for the right to write there.</source>
        <translation>请把文件夹复制到本电脑自己的硬盘上，打开复制的那份；或请人给予写入权限。</translation>
    </message>
    <message>
        <source>Create the post {name}</source>
        <translation>建立服务站{name}</translation>
    </message>
    <message>
        <source>Empty the recycle bin or delete files you no longer need. Then do it again.</source>
        <translation>请清空回收站，或删除不再需要的文件，然后再试一次。</translation>
    </message>
    <message>
        <source>Enter nothing more. Restore the newest backup; the damaged files are kept.</source>
        <translation>请不要再录入。请恢复最近一次备份；损坏的文件会保留。</translation>
    </message>
    <message>
        <source>Go on with the version of Balai that you had, and report this.</source>
        <translation>请继续使用原来版本的Balai，并报告这个问题。</translation>
    </message>
    <message>
        <source>Install Balai again from its original file.</source>
        <translation>请用原安装文件重新安装Balai。</translation>
    </message>
    <message>
        <source>Make a backup on another disk or stick now, and have this disk checked.</source>
        <translation>请立即备份到另一个硬盘或U盘，并请人检查这个硬盘。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有做任何更改。</translation>
    </message>
    <message>
        <source>Put the disk or stick back in, or move the folder back to its place. Then open the post again.</source>
        <translation>请把硬盘或U盘插回去，或把文件夹移回原处，再打开本站。</translation>
    </message>
    <message>
        <source>The data of the post in {folder} are damaged. {outcome}</source>
        <translation>{folder}中的本站数据已损坏。{outcome}</translation>
    </message>
    <message>
        <source>The database library of this program, SQLite {version}, is too old: it can damage data. {outcome}</source>
        <translation>本程序的数据库组件SQLite {version}太旧，可能损坏数据。{outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} cannot be read or written. {outcome}</source>
        <translation>文件夹{folder}所在的磁盘无法读写。{outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} gave back something else than was written. {outcome}</source>
        <translation>文件夹{folder}所在的硬盘读出的内容与写入的不同。{outcome}</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} is full. {outcome}</source>
        <translation>文件夹{folder}所在的磁盘已满。{outcome}</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {largest} MB can be kept. Make it smaller, or divide it. Nothing was changed.</source>
        <translation>文件有{size} MB，最多只能存{largest} MB。请缩小或拆分。没有任何变动。</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one. Nothing was changed.</source>
        <translation>文件是空的。请选择其他文件。没有任何变动。</translation>
    </message>
    <message>
        <source>The file {file} of the post in {folder} is missing. Restore the newest backup.</source>
        <translation>{folder}中的本站数据缺少文件{file}。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. {outcome}</source>
        <translation>文件夹{folder}已不在那里。{outcome}</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new folder for the new post.</source>
        <translation>文件夹{folder}不是空的。请为新服务站选择一个新文件夹。</translation>
    </message>
    <message>
        <source>The post needs a name.</source>
        <translation>请填写站名。</translation>
    </message>
    <message>
        <source>The update of the data in {folder} would have changed the number of rows of {table}. Nothing was changed.</source>
        <translation>更新{folder}中的数据会改变{table}的行数。没有做任何更改。</translation>
    </message>
    <message>
        <source>There is no post in the folder {folder}. Choose the folder that holds the file post.db.</source>
        <translation>文件夹{folder}中没有服务站。请选择含有post.db文件的文件夹。</translation>
    </message>
    <message>
        <source>This post is open already in another window of Balai on this computer (process {pid}). Use that one, or close it first.</source>
        <translation>本站已在这台电脑的另一个Balai窗口中打开（进程{pid}）。请使用那个窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>This post is open already on the computer {host}. Close it there first.</source>
        <translation>本站已在电脑{host}上打开。请先在那里关闭。</translation>
    </message>
    <message>
        <source>Wait until a running backup, virus check or copy of the folder has ended. Then do it again.</source>
        <translation>请等正在进行的备份、病毒检查或文件夹复制结束后，再试一次。</translation>
    </message>
    <message>
        <source>What you entered last was not stored.</source>
        <translation>您最后录入的内容没有存入。</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Go to the open day</source>
        <translation>去服务日</translation>
    </message>
    <message numerus="yes">
        <source>In {n} days.</source>
        <translation>
            <numerusform>{n}天后。</numerusform>
        </translation>
    </message>
    <message>
        <source>No open day today</source>
        <translation>今天没有服务日</translation>
    </message>
    <message>
        <source>No open day was held here yet.</source>
        <translation>这里还没有办过服务日。</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Open day today</source>
        <translation>今天是服务日</translation>
    </message>
    <message>
        <source>Referrals without a result, births that are near, visits of the week and more stand here.</source>
        <translation>无结果的转诊、临近的分娩、本周的家访等都列在这里。</translation>
    </message>
    <message>
        <source>Show the last open day</source>
        <translation>查看上一个服务日</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Start open day</source>
        <translation>开始服务日</translation>
    </message>
    <message numerus="yes">
        <source>The last one was on {day}: {n} came.</source>
        <translation>
            <numerusform>上一次是{day}：来了{n}人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is expected on {day}.</source>
        <translation>下一次预计在{day}。</translation>
    </message>
    <message>
        <source>The open day of today is finished</source>
        <translation>今天的服务日已结束</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待办</translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>来了{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step}: {n} waiting</source>
        <translation>
            <numerusform>{step}：{n}人等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Restore: {label}</source>
        <translation>恢复：{label}</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可以撤销的操作了。</translation>
    </message>
    <message>
        <source>This cannot be undone: it belongs to somebody whose data was erased on request. What was erased is gone for ever.</source>
        <translation>不能撤销：它属于一个已按要求删除数据的人。删除的内容已永久消失。</translation>
    </message>
    <message>
        <source>This cannot be undone: “{later}” has changed the same entry since, on {when}. Undo that first.</source>
        <translation>不能撤销：之后“{later}”（{when}）又更改了同一条记录。请先撤销那一项。</translation>
    </message>
    <message>
        <source>This cannot be undone: “{later}”, on {when}, uses the entry that would be taken away. Undo that first.</source>
        <translation>不能撤销：“{later}”（{when}）用到了将被删除的记录。请先撤销那一项。</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>撤销：{label}</translation>
    </message>
    <message>
        <source>“{label}” has been undone already.</source>
        <translation>“{label}”已被撤销。</translation>
    </message>
    <message>
        <source>“{label}” was made by a newer version of Balai. Update Balai on this computer first.</source>
        <translation>“{label}”是用更新版本的Balai做的。请先更新这台电脑上的Balai。</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>A resident, or the name of somebody from elsewhere, e.g. the midwife.</source>
        <translation>居民，或外来人员的姓名，例如助产士。</translation>
    </message>
    <message>
        <source>Active this month</source>
        <translation>本月在岗</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add training…</source>
        <translation>添加培训…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>健康指导</translation>
    </message>
    <message>
        <source>All who ever served</source>
        <translation>全部（含离任）</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>As the organiser calls it, e.g. basic.</source>
        <translation>按主办方的说法，例如初级。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Attendance of the volunteers</source>
        <translation>志愿者出勤表</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>C</source>
        <translation>课</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到岗</translation>
    </message>
    <message numerus="yes">
        <source>Came to {came} of {n}.</source>
        <translation>
            <numerusform>{n}次中到岗{came}次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>到场登记</translation>
    </message>
    <message>
        <source>Choose a resident or write the name.</source>
        <translation>请选择居民，或填写姓名。</translation>
    </message>
    <message>
        <source>Choose a resident, or write the name of somebody from elsewhere, e.g. the midwife.</source>
        <translation>请选择居民，或填写外来人员的姓名，例如助产士。</translation>
    </message>
    <message>
        <source>Choose as what the person helps.</source>
        <translation>请选择此人以什么身份帮忙。</translation>
    </message>
    <message>
        <source>Choose one of the tables.</source>
        <translation>请选择其中一张服务台。</translation>
    </message>
    <message>
        <source>Choose the day of an open day, who helps, and at which table. Print the sheet, then tick who came.</source>
        <translation>选择服务日、帮忙的人和服务台。打印值班表，之后勾选到岗的人。</translation>
    </message>
    <message>
        <source>Choose the office.</source>
        <translation>请选择职务。</translation>
    </message>
    <message>
        <source>Choose the open day or the class.</source>
        <translation>请选择服务日或课程。</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>请选择人员。</translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation>请选择角色。</translation>
    </message>
    <message>
        <source>Choose who helps</source>
        <translation>选择帮忙的人</translation>
    </message>
    <message>
        <source>Choose who looks after it.</source>
        <translation>请选择由谁负责。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Classes led or helped in</source>
        <translation>带班或协助的课程</translation>
    </message>
    <message>
        <source>Correct a training of {name}</source>
        <translation>更正{name}的培训</translation>
    </message>
    <message>
        <source>Correct the office of {name}</source>
        <translation>更正{name}的职务</translation>
    </message>
    <message>
        <source>Correct the term of {name}</source>
        <translation>更正{name}的任期</translation>
    </message>
    <message>
        <source>Correct what {name} looks after</source>
        <translation>更正{name}负责的范围</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date, as far as known</source>
        <translation>日期，知道多少写多少</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Duty sheet</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Duty sheet: {event}, {day}</source>
        <translation>值班表：{event}，{day}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>End term</source>
        <translation>结束任期</translation>
    </message>
    <message>
        <source>End term…</source>
        <translation>结束任期…</translation>
    </message>
    <message>
        <source>End the term of {name}</source>
        <translation>结束{name}的任期</translation>
    </message>
    <message>
        <source>Enter {name} as volunteer</source>
        <translation>登记{name}为志愿者</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Everybody planned came</source>
        <translation>安排的人都到了</translation>
    </message>
    <message>
        <source>Everybody planned came on {day}</source>
        <translation>{day}安排的人都到了</translation>
    </message>
    <message>
        <source>Family planning field officer</source>
        <translation>计划生育工作人员</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>For an open day that is over, write its date: then tick who came.</source>
        <translation>已经过去的服务日，请填写日期，然后勾选到岗的人。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Give a part of the village…</source>
        <translation>分配负责范围…</translation>
    </message>
    <message>
        <source>Head of the post</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>Health services</source>
        <translation>卫生服务</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>卫生人员</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>帮手</translation>
    </message>
    <message>
        <source>Helps in the class</source>
        <translation>协助课程</translation>
    </message>
    <message>
        <source>House</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Keeper of the registers</source>
        <translation>登记册保管人</translation>
    </message>
    <message>
        <source>Keys: P plans, {figures} gives the table, 0 takes it away, Space says who came.</source>
        <translation>按键：P安排，{figures}指定服务台，0取消服务台，空格键标记到岗。</translation>
    </message>
    <message>
        <source>Keys: P plans, {figures} gives the table, 0 takes it away.</source>
        <translation>按键：P安排，{figures}指定服务台，0取消服务台。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Leader of the volunteers</source>
        <translation>志愿者组长</translation>
    </message>
    <message>
        <source>Leads the class</source>
        <translation>带班</translation>
    </message>
    <message>
        <source>Leave empty while it goes on.</source>
        <translation>仍在负责时留空。</translation>
    </message>
    <message>
        <source>Leave empty while the person is in office.</source>
        <translation>在任期间留空。</translation>
    </message>
    <message>
        <source>Leave empty while the person serves.</source>
        <translation>在岗期间留空。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Listed is who serves on the last day of the month; “since” is the first day of the first term.</source>
        <translation>列出当月最后一天在岗的人；“任职日期”为首个任期的开始日期。</translation>
    </message>
    <message>
        <source>Lists before and after an open day are made for each volunteer. Who looks after a street goes before its area.</source>
        <translation>服务日前后的名单按志愿者分别生成。负责街道的志愿者优先于负责片区的志愿者。</translation>
    </message>
    <message>
        <source>Looks after</source>
        <translation>负责范围</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name as it is printed below the line</source>
        <translation>印在签名线下的姓名</translation>
    </message>
    <message>
        <source>Name below the line</source>
        <translation>签名线下的姓名</translation>
    </message>
    <message>
        <source>Name, house or role</source>
        <translation>姓名、住址或角色</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>居民小组</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>新增负责人</translation>
    </message>
    <message>
        <source>New term…</source>
        <translation>新任期…</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>新增志愿者</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No part of the village yet.</source>
        <translation>尚未分配范围。</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>无服务台</translation>
    </message>
    <message>
        <source>No training is noted yet.</source>
        <translation>还没有登记培训。</translation>
    </message>
    <message>
        <source>No volunteer is entered yet</source>
        <translation>还没有登记志愿者</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. of training</source>
        <translation>培训序号</translation>
    </message>
    <message>
        <source>Nobody is on the roster on this day. Enter volunteers first, or add somebody below.</source>
        <translation>这一天名册上没有人。请先登记志愿者，或在下面添加人员。</translation>
    </message>
    <message>
        <source>Nobody is planned yet</source>
        <translation>还没有安排人</translation>
    </message>
    <message>
        <source>Nobody is planned yet.</source>
        <translation>还没有安排人。</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>没有找到人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note a training of {name}</source>
        <translation>登记{name}的培训</translation>
    </message>
    <message>
        <source>Nothing is planned or written down yet.</source>
        <translation>还没有安排，也没有登记。</translation>
    </message>
    <message>
        <source>Number below the name</source>
        <translation>姓名下的编号</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>人员序号</translation>
    </message>
    <message>
        <source>O</source>
        <translation>服</translation>
    </message>
    <message>
        <source>Of a civil servant, where the form asks for it.</source>
        <translation>公务员编号，表格要求时填写。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Offices and who holds them</source>
        <translation>职务及担任人</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>服务日</translation>
    </message>
    <message>
        <source>Open day on: {line}</source>
        <translation>服务日：{line}</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>服务日</translation>
    </message>
    <message>
        <source>Open days and classes</source>
        <translation>服务日和课程</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>其他工作</translation>
    </message>
    <message>
        <source>Part of the village</source>
        <translation>负责范围</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Plan an open day</source>
        <translation>安排一个服务日</translation>
    </message>
    <message>
        <source>Plan open day</source>
        <translation>安排服务日</translation>
    </message>
    <message>
        <source>Plan {name} for {day}</source>
        <translation>安排{name}于{day}值班</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print duty sheet</source>
        <translation>打印值班表</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove a term of {name}</source>
        <translation>移除{name}的一个任期</translation>
    </message>
    <message>
        <source>Remove a training of {name}</source>
        <translation>移除{name}的一次培训</translation>
    </message>
    <message>
        <source>Remove the office of {name}</source>
        <translation>移除{name}的职务</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>删除这条记录</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>移除此任期</translation>
    </message>
    <message>
        <source>Remove this training</source>
        <translation>移除此培训</translation>
    </message>
    <message>
        <source>Remove what {name} looks after</source>
        <translation>删除{name}负责的范围</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Resident&apos;s card</source>
        <translation>居民卡</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Serve now</source>
        <translation>现在在岗</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Sign when you come. Write in who comes unplanned, with the role: volunteer, family planning or health worker.</source>
        <translation>到岗请签名。临时来的人请写上姓名和身份：志愿者、计划生育或卫生人员。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>任职日期</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>Somebody who is not in the list any more</source>
        <translation>已不在列表中的人</translation>
    </message>
    <message>
        <source>Staff of each month</source>
        <translation>每月工作人员</translation>
    </message>
    <message>
        <source>Staff who came</source>
        <translation>到岗人员</translation>
    </message>
    <message>
        <source>Staff who came to the open days</source>
        <translation>服务日到岗人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街巷</translation>
    </message>
    <message>
        <source>Streets of a volunteer</source>
        <translation>志愿者负责的街道</translation>
    </message>
    <message>
        <source>Supervising officer</source>
        <translation>督导人员</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>Take {name} off the list of {day}</source>
        <translation>把{name}从{day}的名单中移除</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>Term of a volunteer</source>
        <translation>志愿者任期</translation>
    </message>
    <message>
        <source>Term of an officer</source>
        <translation>负责人任期</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>The last day lies before the first. Check both dates.</source>
        <translation>结束日期早于开始日期。请核对两个日期。</translation>
    </message>
    <message>
        <source>The roster says who serves the post and since when. The registers, the duty sheet and the figures come from it.</source>
        <translation>名册写明谁在本站服务、从何时开始。登记册、值班表和数据都以它为准。</translation>
    </message>
    <message>
        <source>The term ends on {end}, before it begins on {start}. Check both dates.</source>
        <translation>任期结束日期{end}早于开始日期{start}。请核对两个日期。</translation>
    </message>
    <message>
        <source>The term still runs: end it.</source>
        <translation>任期尚未结束：请先结束任期。</translation>
    </message>
    <message>
        <source>The whole village</source>
        <translation>全村</translation>
    </message>
    <message>
        <source>The year is enough.</source>
        <translation>只写年份即可。</translation>
    </message>
    <message>
        <source>This cannot be undone: two people would be {office} at one time. End or remove the other term first.</source>
        <translation>无法撤销：那样会有两人同时担任{office}。请先结束或移除另一个任期。</translation>
    </message>
    <message>
        <source>This cannot be undone: {name} would serve twice at one time. End or remove the other term first.</source>
        <translation>无法撤销：那样{name}会有两个同时的任期。请先结束或移除另一个任期。</translation>
    </message>
    <message>
        <source>This entry is not here any more. Look at the card again.</source>
        <translation>这条记录已不在这里。请重新查看居民卡。</translation>
    </message>
    <message>
        <source>This is not here any more. Look at the list again.</source>
        <translation>这里已没有这条记录。请重新查看列表。</translation>
    </message>
    <message>
        <source>This person is not in the residents&apos; list any more. Search again.</source>
        <translation>居民名单中已没有此人。请重新查找。</translation>
    </message>
    <message>
        <source>This term is not here any more. Look at the list again.</source>
        <translation>已没有这个任期。请重新查看列表。</translation>
    </message>
    <message>
        <source>This training is entered for the same date already.</source>
        <translation>同一日期已登记过此培训。</translation>
    </message>
    <message>
        <source>This training is not here any more. Look at the list again.</source>
        <translation>已没有这次培训。请重新查看列表。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>受过培训</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Training and certificates</source>
        <translation>培训和证书</translation>
    </message>
    <message>
        <source>Training of the volunteers</source>
        <translation>志愿者培训</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Trainings of the volunteers</source>
        <translation>志愿者培训</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>Try fewer letters, or show all who ever served.</source>
        <translation>请少输几个字，或选择“全部（含离任）”。</translation>
    </message>
    <message>
        <source>Type a few letters of the name and choose. Only residents serve; enter others there first.</source>
        <translation>输入姓名中的几个字后选择。只有居民可以任职；其他人请先登记为居民。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Village head</source>
        <translation>村长</translation>
    </message>
    <message>
        <source>Village midwife</source>
        <translation>村助产士</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Volunteer, secretary</source>
        <translation>志愿者，文书</translation>
    </message>
    <message>
        <source>Volunteer, treasurer</source>
        <translation>志愿者，会计</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Volunteers of the post</source>
        <translation>本站志愿者</translation>
    </message>
    <message>
        <source>W</source>
        <translation>其</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>培训内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Who came to several open days of a month counts once. Empty: nobody wrote down who came.</source>
        <translation>一个月内多次到岗的人只计一次。空白：没有人登记到岗情况。</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>帮忙的人</translation>
    </message>
    <message>
        <source>Who of the volunteers came</source>
        <translation>志愿者到岗情况</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Who takes an office</source>
        <translation>登记任职</translation>
    </message>
    <message>
        <source>Who worked in the month</source>
        <translation>本月工作人员</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>With titles. Leave empty to print the name above.</source>
        <translation>带职称。留空则打印上面的姓名。</translation>
    </message>
    <message>
        <source>Without a table, and guests</source>
        <translation>无服务台和外来人员</translation>
    </message>
    <message>
        <source>Write down whether {name} came on {day}</source>
        <translation>登记{name}在{day}是否到岗</translation>
    </message>
    <message>
        <source>Write the day on which the term begins.</source>
        <translation>请填写任期开始的日期。</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>请填写开始日期。</translation>
    </message>
    <message>
        <source>Write what the training was about.</source>
        <translation>请填写培训内容。</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未举行</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>certificate {number}</source>
        <translation>证书{number}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到岗</translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation>{day}死亡</translation>
    </message>
    <message>
        <source>former</source>
        <translation>已离任</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>已死亡</translation>
    </message>
    <message>
        <source>has moved away</source>
        <translation>已迁出</translation>
    </message>
    <message>
        <source>moved away {day}</source>
        <translation>{day}迁出</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>second at once: end one</source>
        <translation>两人同时任职：请结束一个</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>signs now</source>
        <translation>现签字人</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>自{start}起</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>即将上任</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>who came?</source>
        <translation>谁到了？</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>{came} came, {away} did not come, empty: not written down. The letter under a date: {letters}.</source>
        <translation>{came}：到岗，{away}：未到岗，空白：未登记。日期下的字：{letters}。</translation>
    </message>
    <message>
        <source>{day} is in the future. Enter a training when it is over.</source>
        <translation>{day}还没有到。请在培训结束后登记。</translation>
    </message>
    <message>
        <source>{day} is in the future. Who came can be ticked from that day on.</source>
        <translation>{day}还没有到。从那天起才能勾选到岗的人。</translation>
    </message>
    <message>
        <source>{day} is more than a year ahead. Check the year.</source>
        <translation>{day}在一年以后。请核对年份。</translation>
    </message>
    <message>
        <source>{day} is more than ten years ahead. Check the year.</source>
        <translation>{day}在十年以后。请核对年份。</translation>
    </message>
    <message>
        <source>{event}, {day}</source>
        <translation>{event}，{day}</translation>
    </message>
    <message>
        <source>{letter} {event}</source>
        <translation>{letter}＝{event}</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{name} died on {death}. Write that day or an earlier one.</source>
        <translation>{name}于{death}死亡。请填写当天或更早的日期。</translation>
    </message>
    <message>
        <source>{name} held this office from {start} to {end}. The two terms may not overlap.</source>
        <translation>{name}在{start}至{end}期间担任此职务。两个任期不能重叠。</translation>
    </message>
    <message>
        <source>{name} helps on {day}</source>
        <translation>{name}于{day}帮忙</translation>
    </message>
    <message>
        <source>{name} holds this office since {start}. End that term first, or write another date.</source>
        <translation>{name}自{start}起担任此职务。请先结束那个任期，或填写其他日期。</translation>
    </message>
    <message>
        <source>{name} is in office until the day before.</source>
        <translation>{name}任职到前一天为止。</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name}离任</translation>
    </message>
    <message>
        <source>{name} looks after this part of the village on these days already.</source>
        <translation>{name}在这段时间已负责这个范围。</translation>
    </message>
    <message>
        <source>{name} looks after {place}</source>
        <translation>{name}负责{place}</translation>
    </message>
    <message>
        <source>{name} served from {start} to {end} already. The two terms may not overlap.</source>
        <translation>{name}已有{start}至{end}的任期。两个任期不能重叠。</translation>
    </message>
    <message>
        <source>{name} serves since {start} already. End that term first, or write another date.</source>
        <translation>{name}自{start}起已在岗。请先结束那个任期，或填写其他日期。</translation>
    </message>
    <message>
        <source>{name} was born on {birth}, after {day}. Check the date.</source>
        <translation>{name}的出生日期{birth}晚于{day}。请核对日期。</translation>
    </message>
    <message>
        <source>{name}, from the settings</source>
        <translation>{name}，来自设置</translation>
    </message>
    <message>
        <source>{name}: looks after</source>
        <translation>{name}：负责范围</translation>
    </message>
    <message>
        <source>{name}: term</source>
        <translation>{name}：任期</translation>
    </message>
    <message>
        <source>{name}: training</source>
        <translation>{name}：培训</translation>
    </message>
    <message numerus="yes">
        <source>{n} came</source>
        <translation>
            <numerusform>到岗{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} helpers were planned for {day}. Write who of them came.</source>
        <translation>
            <numerusform>{day}安排了{n}名帮手。请登记谁来了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} planned</source>
        <translation>
            <numerusform>安排{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} serve</source>
        <translation>
            <numerusform>在岗{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} is {name}</source>
        <translation>{office}：{name}</translation>
    </message>
    <message>
        <source>{office}: nobody holds this office on {day}. The line to sign stays without a name.</source>
        <translation>{office}：{day}无人担任此职务。签名处不印姓名。</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}：{name}</translation>
    </message>
    <message>
        <source>{role}, {span}. Who comes back later begins a new term.</source>
        <translation>{role}，{span}。以后再来时另起新任期。</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}至{end}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>A mistake in Balai</source>
        <translation>Balai出错了</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} figures after the decimal sign. Thousands are written without a sign.</source>
        <translation>
            <numerusform>小数点后最多{n}位。千位之间不写符号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: today {time}</source>
        <translation>备份：今天{time}</translation>
    </message>
    <message>
        <source>Backup: yesterday {time}</source>
        <translation>备份：昨天{time}</translation>
    </message>
    <message numerus="yes">
        <source>Backup: {n} days ago</source>
        <translation>
            <numerusform>备份：{n}天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Balai could not finish what you asked for. What was saved before is safe.</source>
        <translation>Balai没能完成您要做的事。以前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change setting {name}</source>
        <translation>更改设置“{name}”</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>全部已保存在这台电脑上</translation>
    </message>
    <message>
        <source>Fill this in: {title}.</source>
        <translation>请填写：{title}。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go back and save it, or close Balai without it.</source>
        <translation>可以返回保存，也可以不保存直接关闭 Balai。</translation>
    </message>
    <message>
        <source>Go to a page or a person</source>
        <translation>转到页面或人员</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Not saved. Open it again to go on where you left off.</source>
        <translation>尚未保存。再次打开即可接着填写。</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>没有找到。请少输几个字母。</translation>
    </message>
    <message>
        <source>Nothing was changed since Balai was opened. Older actions can be undone in History.</source>
        <translation>Balai打开之后没有更改过。更早的操作可以在“历史”中撤销。</translation>
    </message>
    <message>
        <source>Only the age is known</source>
        <translation>只知道年龄</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Practice post: nothing here is real</source>
        <translation>练习站：这里没有真实内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示为图</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Something is needed from you</source>
        <translation>有需要您填写的内容</translation>
    </message>
    <message>
        <source>Something on the page “{page}” was typed and not saved.</source>
        <translation>“{page}”页面上有填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>知道日期</translation>
    </message>
    <message>
        <source>The midwife&apos;s entries are open. Lock them</source>
        <translation>助产士的记录已打开。锁上</translation>
    </message>
    <message>
        <source>The month is missing. Write it, or empty the day.</source>
        <translation>缺少月份。请写上月份，或清空日子。</translation>
    </message>
    <message>
        <source>The year is missing. Write it with four figures, for example {example}.</source>
        <translation>缺少年份。请写四位数，如{example}。</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Write a year from 1900 to 2200.</source>
        <translation>{year}年不可能。请填1900到2200之间的年份。</translation>
    </message>
    <message>
        <source>There is no such day: “{typed}”. Check day and month.</source>
        <translation>没有“{typed}”这一天。请核对日和月。</translation>
    </message>
    <message>
        <source>This is the health centre&apos;s copy. Only the post itself changes this.</source>
        <translation>这是卫生院保存的副本。只有该站自己能更改这里。</translation>
    </message>
    <message>
        <source>Try it once more. If it happens again, close Balai and open it again, and show the details below to the person who helps you. They contain no names.</source>
        <translation>请再试一次。如果还是这样，请关闭Balai再打开，并把下面的详细信息给帮助您的人看。其中没有姓名。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>What you typed before is here again. Save it, or cancel.</source>
        <translation>之前填写的内容已恢复。请保存或取消。</translation>
    </message>
    <message>
        <source>Write a whole number, without “{sign}”.</source>
        <translation>请填写整数，不带“{sign}”。</translation>
    </message>
    <message>
        <source>Write the year with four figures, for example {example}.</source>
        <translation>年份请写四位数，如{example}。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Years or months</source>
        <translation>岁或月</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>You may look at this page, not change anything on it.</source>
        <translation>您可以查看此页，但不能更改内容。</translation>
    </message>
    <message>
        <source>You may look at this, not change it. Ask an admin of the post.</source>
        <translation>您可以查看，但不能更改。请找本站的管理员。</translation>
    </message>
    <message>
        <source>Your role does not show this page. Ask an admin of the post.</source>
        <translation>您的角色看不到此页。请找本站的管理员。</translation>
    </message>
    <message>
        <source>born about {date}</source>
        <translation>约{date}出生</translation>
    </message>
    <message>
        <source>months old</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years old</source>
        <translation>岁</translation>
    </message>
    <message>
        <source>{date} has not come yet. Check the year.</source>
        <translation>{date}还没到。请核对年份。</translation>
    </message>
    <message>
        <source>{day} is too early. Write {earliest} or a later day.</source>
        <translation>{day}太早。请填{earliest}或之后的日期。</translation>
    </message>
    <message>
        <source>{day} is too late. Write {latest} or an earlier day.</source>
        <translation>{day}太晚。请填{latest}或之前的日期。</translation>
    </message>
    <message>
        <source>{here} · only on this computer</source>
        <translation>{here} · 只在这台电脑上</translation>
    </message>
    <message>
        <source>{here} · {place}: not yet</source>
        <translation>{here} · {place}：还没有</translation>
    </message>
    <message>
        <source>{here} · {place}: today {time}</source>
        <translation>{here} · {place}：今天{time}</translation>
    </message>
    <message>
        <source>{here} · {place}: yesterday {time}</source>
        <translation>{here} · {place}：昨天{time}</translation>
    </message>
    <message numerus="yes">
        <source>{here} · {place}: {n} days ago</source>
        <translation>
            <numerusform>{here} · {place}：{n}天前</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} works here. Lock the window, or let somebody else work</source>
        <translation>{name}正在使用。锁定窗口，或换别人使用</translation>
    </message>
    <message numerus="yes">
        <source>{n} points. Arrow keys go from one to the next.</source>
        <translation>
            <numerusform>共{n}个点，用方向键逐个查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} is too large. It must be at most {maximum}.</source>
        <translation>{value}太大，最多{maximum}。</translation>
    </message>
    <message>
        <source>{value} is too small. It must be at least {minimum}.</source>
        <translation>{value}太小，至少{minimum}。</translation>
    </message>
    <message>
        <source>“{typed}” has two decimal signs. Write it without a sign for thousands, for example {example}.</source>
        <translation>“{typed}”有两个小数点。请不要写千位符号，如{example}。</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write day, month and year, for example {example}.</source>
        <translation>“{typed}”不是日期。请写日、月、年，如{example}。</translation>
    </message>
    <message>
        <source>“{typed}” is not a number. Write it in figures, for example {example}.</source>
        <translation>“{typed}”不是数字。请用数字书写，如{example}。</translation>
    </message>
</context>
</TS>
